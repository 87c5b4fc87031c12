import type { Dispatcher } from 'undici'

/** Where an answer redirects to, as its server wrote it; `null` for any other answer. */
export function redirectOf({
  statusCode,
  headers,
}: Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'>): string | null {
  const location = [headers.location].flat()[0]
  return location && [301, 302, 303, 307, 308].includes(statusCode) ? location : null
}
