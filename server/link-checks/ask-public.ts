import type { Network } from '@/server/outgoing/network'
import { requestPublic } from '@/server/outgoing/request-public'

import { answerOfError } from './answer-of-error'
import { type Ask, RequestFailed } from './follow'

/** In bytes: how much of a page is read. */
export const maxBytes = 65_536

/** Asks at once, through the one door. What fails on the way says something of the address, unless it was stopped. */
export function askPublic({
  network,
  timeout,
  signal,
}: {
  network: Network
  /** In milliseconds. */
  timeout: number
  signal: AbortSignal
}): Ask {
  const limits = { bytes: maxBytes, milliseconds: timeout }
  return async (request) => {
    try {
      return await requestPublic({ accept, ...request, network, limits, signal })
    } catch (error) {
      throw signal.aborted ? error : new RequestFailed(answerOfError(error), { cause: error })
    }
  }
}

const accept = 'text/html,application/xhtml+xml,*/*;q=0.8'
