/** A request that nothing can be done with, in the words that its sender is told. No fault of the site. */
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
