import { APIError } from 'payload'

/** A rejected request. The message tells the requester why, in Dutch. It is no fault of the site. */
export class Rejection extends APIError {
  constructor({
    message,
    status,
    data = null,
  }: {
    message: string
    /** The HTTP status. */
    status: 400 | 403 | 404 | 409 | 413 | 423 | 428 | 429 | 507
    /** Details for programs. */
    data?: Record<string, unknown> | null
  }) {
    super(message, status, data, true)
    // The key in `loggingLevels`, also where a compiler shortened the name of the class.
    this.name = 'Rejection'
  }
}

/** What is said of a wrong request may quote it, and what was sent goes into no log. */
export const loggingLevels = { AuthenticationError: 'info', QueryError: false, Rejection: false } as const
