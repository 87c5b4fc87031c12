import { isUtf8 } from 'node:buffer'

import type { Dispatcher } from 'undici'

/**
 * Where an answer redirects to, as its server wrote it; `null` for any other answer. A header is read as Latin-1, and
 * who writes other letters into it writes them in UTF-8, as browsers read them.
 */
export function redirectOf({
  statusCode,
  headers,
}: Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'>): string | null {
  const location = [headers.location].flat()[0]
  return location && [301, 302, 303, 307, 308].includes(statusCode) ? asUTF8(location) : null
}

function asUTF8(header: string): string {
  const bytes = Buffer.from(header, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : header
}
