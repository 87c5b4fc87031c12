/** A rejected request, with the message for its sender. It is no fault of the site. */
export class RequestRejection extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405
  /** The methods that the address has, where it was asked with another. */
  readonly allow: string | undefined

  constructor({
    status,
    message,
    allow,
  }: {
    status: RequestRejection['status']
    message: string
    allow?: string
  }) {
    super(message)
    this.name = 'RequestRejection'
    this.status = status
    this.allow = allow
  }
}
