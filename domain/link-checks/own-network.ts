import type { LinkRecord, ReceivedAnswer } from './decide-state'
import { isGoodAnswer } from './link-check'

/**
 * Whether an address fails, in whichever way, that answered not long ago. One that keeps failing is new until a failure
 * of it counts, but not for weeks: so many of a small guide may really be gone.
 */
export function isNewlyFailing({
  before,
  received,
  now,
}: {
  before: LinkRecord
  received: ReceivedAnswer
  now: Date
}): boolean {
  const { lastAnswer, lastSuccessAt } = before
  if (
    isGoodAnswer(received.answer) ||
    lastAnswer === null ||
    !isGoodAnswer(lastAnswer) ||
    lastSuccessAt === null
  )
    return false
  return now.getTime() - lastSuccessAt.getTime() < recent
}

/** Whether it is our own network that fails, by whether each of the hosts that answered last is newly failing. */
export function isNetworkFailing(hosts: boolean[]): boolean {
  const last = hosts.slice(0, hostsLookedAt)
  return last.length >= minHosts && last.filter(Boolean).length / last.length > maxFailingShare
}

export const hostsLookedAt = 50
const minHosts = 10
const maxFailingShare = 0.3

/** In milliseconds: two weeks. */
const recent = 14 * 86_400_000
