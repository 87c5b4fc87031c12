import { requestContext } from '../log/request-context'
import type { AskNext } from '../page-store/ask-next'
import { DatabaseAwayError } from '../page-store/page-store'
import type { Revisions } from '../revision/revision'

/** In milliseconds. */
interface Patience {
  /** How long the beginning of an answer is waited for where nothing is changed. */
  maxLength: number
  /** The same where somebody of the staff asks. */
  maxOfStaff: number
  /** After so long without a sign, the database counts as one that hangs. */
  maxSilence: number
  /** Between two looks at whether it gave a sign. */
  interval: number
}

export const usualPatience: Patience = {
  maxLength: 18_000,
  maxOfStaff: 63_000,
  maxSilence: 10_000,
  interval: 500,
}

/** Of a developer, for whom Next compiles what a page is made of before it answers. */
export const patienceWhileCompiling: Patience = {
  ...usualPatience,
  maxLength: 120_000,
  maxOfStaff: 120_000,
}

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Asks Next, and throws a `DatabaseAwayError` where no answer begins: a read after some time, and what may change
 * something once the database gives no sign at all. A save that is only slow is better waited for.
 */
export function giveUpInTime({
  ask,
  revisions,
  maxLength,
  maxOfStaff,
  maxSilence,
  interval,
}: { ask: AskNext; revisions: Pick<Revisions, 'silence'> } & Patience): AskNext {
  return (request) => {
    const isRead = reads.has(request.method)
    const maxOfRead = requestContext.getStore()?.isStaff ? maxOfStaff : maxLength
    const began = performance.now()
    const givenUp = new AbortController()
    // `AbortSignal.any` would be kept by Node, and with it the request, where an answer leaves a listener behind.
    const disconnect = request.signal
    if (disconnect?.aborted) givenUp.abort(disconnect.reason)
    disconnect?.addEventListener('abort', () => givenUp.abort(disconnect.reason), { once: true })
    return new Promise((resolve, reject) => {
      const watch = setInterval(() => {
        const waited = performance.now() - began
        const isSilent = waited > maxSilence && revisions.silence > maxSilence
        if (!isSilent && !(isRead && waited > maxOfRead)) return
        const error = new DatabaseAwayError(isRead ? '' : unknownOutcome)
        clearInterval(watch)
        reject(error)
        givenUp.abort(error)
      }, interval)
      void ask({ ...request, signal: givenUp.signal })
        .then(resolve, reject)
        .finally(() => clearInterval(watch))
    })
  }
}

const unknownOutcome =
  'De database antwoordt niet. Kijk straks of het is opgeslagen voordat je het nog eens probeert.'
