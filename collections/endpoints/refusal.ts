import { APIError } from 'payload'

/** What somebody asked is not done; the message says why, in Dutch, to who asked. No fault of the site. */
export class Refusal extends APIError {
  constructor({
    message,
    status,
    data = null,
  }: {
    message: string
    /** Of HTTP. */
    status: 400 | 403 | 404 | 409 | 413 | 423 | 428 | 429 | 507
    /** Told along, for programs. */
    data?: Record<string, unknown> | null
  }) {
    super(message, status, data, true)
    // As `loggingLevels` knows it, also where a compiler shortened the name of the class.
    this.name = 'Refusal'
  }
}

/** Of what is refused the log needs a line, not where in the code that was. */
export const loggingLevels = { AuthenticationError: 'info', Refusal: 'info' } as const
