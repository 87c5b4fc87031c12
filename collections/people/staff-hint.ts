import type { CollectionConfig, PayloadRequest } from 'payload'
import { generateCookie, getCookieExpiration } from 'payload/shared'

import { sessionCookies, sessionSeconds } from '@/collections/people/session-cookies'
import { staffHint } from '@/domain/people/staff-hint'

/**
 * A session is in a cookie that no script can read. Beside it goes one that scripts can read and that opens nothing,
 * so that a cached page can show staff a link to the form without a request to the server.
 */
export const staffHintHooks = {
  afterLogin: [({ req }) => sendHint({ req, seconds: sessionSeconds })],
  afterRefresh: [({ req }) => sendHint({ req, seconds: sessionSeconds })],
  afterLogout: [({ req }) => sendHint({ req, seconds: -1 })],
} satisfies CollectionConfig['hooks']

/** With the response, and gone after so many seconds: at once when those are over. */
function sendHint({ req, seconds }: { req: PayloadRequest; seconds: number }): void {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append(
    'Set-Cookie',
    generateCookie<string>({
      name: staffHint,
      value: '1',
      path: '/',
      expires: getCookieExpiration({ seconds }),
      returnCookieAsObject: false,
      ...sessionCookies,
    }),
  )
}
