import type { Pool } from 'pg'

import type { Network } from '@/server/outgoing/network'

import { askPublic } from './ask-public'
import type { Ask } from './follow'
import { secondsToWait } from './retry-after'
import { leaveAlone, takeTurn } from './turn'

export interface Politeness {
  pool: Pool
  network: Network
  /** In milliseconds: how long a host is left alone between two requests, and how long one may take. */
  pause: number
  timeout: number
  signal: AbortSignal
}

/**
 * Asks a host when it is its turn, and leaves it alone for as long as it wants. The pause is counted from the answer on:
 * a request may leave late, and a slow host is given more time.
 */
export function askPolitely({ pool, pause, ...politeness }: Politeness): Ask {
  const { signal } = politeness
  const ask = askPublic(politeness)
  return async (request) => {
    const host = URL.canParse(request.url) ? new URL(request.url).hostname : request.url
    await takeTurn({ pool, host, pause, signal })
    const response = await ask(request).finally(() => leaveAlone({ pool, host, seconds: pause / 1000 }))
    const seconds = secondsToWait({ response, now: new Date() })
    if (seconds !== null) await leaveAlone({ pool, host, seconds })
    return response
  }
}
