import { requestContext } from '../log/request-context'
import type { AskNext } from '../page-store/ask-next'
import { DatabaseAwayError } from '../page-store/page-store'
import type { Revisions } from '../revision/revision'

/** In milliseconds. */
interface Patience {
  /** How long the beginning of an answer is waited for where nothing is changed. */
  longest: number
  /** The same where somebody of the staff asks. */
  longestOfStaff: number
  /** After so long without a sign, the database counts as one that hangs. */
  longestSilence: number
  /** Between two looks at whether it gave a sign. */
  interval: number
}

export const usualPatience: Patience = {
  longest: 18_000,
  longestOfStaff: 63_000,
  longestSilence: 10_000,
  interval: 500,
}

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Asks Next, and throws a `DatabaseAwayError` where no answer begins: a read after some time, and what may change
 * something once the database gives no sign at all. A save that is only slow is better waited for.
 */
export function giveUpInTime({
  ask,
  revisions,
  longest,
  longestOfStaff,
  longestSilence,
  interval,
}: { ask: AskNext; revisions: Pick<Revisions, 'silence'> } & Patience): AskNext {
  return (request) => {
    const isRead = reads.has(request.method)
    const longestOfRead = requestContext.getStore()?.isStaff ? longestOfStaff : longest
    const began = performance.now()
    const givenUp = new AbortController()
    const signals = [request.signal, givenUp.signal].filter((signal) => signal !== undefined)
    return new Promise((resolve, reject) => {
      const watch = setInterval(() => {
        const waited = performance.now() - began
        const isSilent = waited > longestSilence && revisions.silence > longestSilence
        if (!isSilent && !(isRead && waited > longestOfRead)) return
        const error = new DatabaseAwayError(isRead ? '' : unknownOutcome)
        clearInterval(watch)
        reject(error)
        givenUp.abort(error)
      }, interval)
      void ask({ ...request, signal: AbortSignal.any(signals) })
        .then(resolve, reject)
        .finally(() => clearInterval(watch))
    })
  }
}

const unknownOutcome =
  'De database antwoordt niet. Kijk straks of het is opgeslagen voordat je het nog eens probeert.'
