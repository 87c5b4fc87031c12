import type { IncomingMessage } from 'node:http'

import { RequestRejection } from './rejection'

/**
 * Rejects what a page of another site sends in the name of who looks at it, whatever it sends and whoever is logged in:
 * a log-in by another site would have somebody work in a stranger's account. Programs that are no browser say nothing of
 * a site.
 */
export function checkOrigin({
  request: { method = '', headers },
  origins,
}: {
  request: Pick<IncomingMessage, 'method' | 'headers'>
  /** Those of this site. */
  origins: string[]
}): void {
  if (reads.has(method)) return
  const { origin, 'sec-fetch-site': site } = headers
  const isOwnOrigin = origin === undefined || origins.includes(origin)
  const isOwnSite = site === undefined || site === 'same-origin' || site === 'none'
  if (isOwnOrigin && isOwnSite) return
  throw new RequestRejection({
    status: 403,
    message: 'Dit verzoek komt van een andere site, en wordt niet uitgevoerd.',
  })
}

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])
