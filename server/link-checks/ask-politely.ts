import type { Pool } from 'pg'

import type { Network } from '@/server/outgoing/network'

import { askPublic } from './ask-public'
import type { Ask } from './follow'
import { secondsToWait } from './retry-after'
import { endTurn, takeTurn } from './turn'
import { parseURL } from '@/domain/text/parse-url'

export interface Politeness {
  pool: Pool
  network: Network
  /** In milliseconds: how long a host is left alone between two requests, and how long one may take. */
  pause: number
  timeout: number
  signal: AbortSignal
}

/** Asks a host when it is its turn, one request at a time, and leaves it alone afterwards for as long as it wants. */
export function askPolitely({ pool, pause, ...politeness }: Politeness): Ask {
  const { signal, timeout } = politeness
  const ask = askPublic(politeness)
  return async (request) => {
    const host = parseURL(request.url)?.hostname.replace(/\.$/, '') ?? request.url
    await takeTurn({ pool, host, milliseconds: timeout + pause, signal })
    let seconds = pause / 1000
    try {
      const response = await ask(request)
      seconds = Math.max(seconds, secondsToWait({ response, now: new Date() }) ?? 0)
      return response
    } finally {
      await endTurn({ pool, host, seconds })
    }
  }
}
