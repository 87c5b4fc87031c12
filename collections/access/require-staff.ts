import type { Payload } from 'payload'

import { RequestRejection } from '@/server/http/rejection'

/** Throws a `RequestRejection` where nobody is logged in: Payload's own functions tell some of that as if all was well. */
export async function requireStaff({
  payload,
  headers,
}: {
  payload: Payload
  headers: Headers
}): Promise<void> {
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  if (!user) throw new RequestRejection({ status: 401, message: 'Log eerst in bij het beheer.' })
}
