import { errorResponse } from '@/server/http/error-response'

/** An upload that is not granted, with what is said to whoever asked. */
export class UploadRejection extends Error {
  readonly status: number
  /** What goes with the message. */
  readonly details: object

  constructor({ status, message, details = {} }: { status: number; message: string; details?: object }) {
    super(message)
    this.name = 'UploadRejection'
    this.status = status
    this.details = details
  }

  /** In the form in which Payload gives its own errors. */
  toResponse(): Response {
    return errorResponse(this)
  }
}
