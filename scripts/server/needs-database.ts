import type { IncomingMessage } from 'node:http'

/**
 * Whether the answer to this is worth nothing without the database. Payload then takes a member of staff for a
 * stranger, who has to log in and loses what was being written, and Next has sent a 200 with an empty page before it
 * notices.
 */
export function needsDatabase({
  method = 'GET',
  url = '/',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean {
  if (/^\/(admin|voorbeeld)([/?]|$)/.test(url)) return true
  // Uploaded images are files, and stand on pages that keep being served.
  if (!/^\/api([/?]|$)/.test(url) || url.startsWith('/api/media/file/')) return false
  const isRead = method === 'GET' || method === 'HEAD'
  return !isRead || isOfStaff(headers)
}

function isOfStaff({ cookie = '', authorization }: IncomingMessage['headers']): boolean {
  return authorization !== undefined || cookie.includes('payload-token=')
}
