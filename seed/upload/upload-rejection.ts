/** A request that is not granted, with what is said to whoever asked. */
export class Refusal extends Error {
  readonly status: number
  /** What goes with the message. */
  readonly details: object

  constructor({ status, message, details = {} }: { status: number; message: string; details?: object }) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.details = details
  }

  /** In the form in which Payload gives its own errors. */
  toResponse(): Response {
    return Response.json({ errors: [{ message: this.message }], ...this.details }, { status: this.status })
  }
}
