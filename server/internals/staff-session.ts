import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { jwtVerify } from 'jose'
import { JOSEError } from 'jose/errors'

/** Whether a request has a valid session of this site, whatever its owner may do. */
export type HasStaffSession = (headers: IncomingHttpHeaders) => Promise<boolean>

/**
 * Asks no database: a session that was ended since still counts here.
 *
 * Relies on the name of Payload's cookie, and on how it signs what is in it. Where those change, staff wait no longer
 * for a statement than visitors do, and a long save is given up.
 */
export function createStaffSessions(secret: string): HasStaffSession {
  // As Payload makes the key of its sessions.
  const key = new TextEncoder().encode(createHash('sha256').update(secret).digest('hex').slice(0, 32))
  return async ({ cookie = '' }) => {
    const token = /(?:^|;\s*)payload-token=([^;\s]+)/.exec(cookie)?.[1]
    if (token === undefined) return false
    try {
      await jwtVerify(token, key, { algorithms: ['HS256'] })
      return true
    } catch (error) {
      if (error instanceof JOSEError) return false
      throw error
    }
  }
}
