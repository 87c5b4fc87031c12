import { formatDate } from '../text/dutch'
import { linkAnswerLabels, type LinkAnswer } from './link-check'

/** What is wrong with an address, behind the names of what links to it. `since` is an ISO 8601 date. */
export function describeBrokenLink({
  address,
  state,
  since,
  finalAddress,
  lastAnswer,
}: {
  address: string
  state: 'unreachable' | 'moved'
  since: string
  finalAddress: string | null
  lastAnswer: LinkAnswer | null
}): string {
  const answer = lastAnswer ? ` ${linkAnswerLabels[lastAnswer]}.` : ''
  if (state === 'moved' && finalAddress) return `linkt naar ${address}, dat verhuisd is naar ${finalAddress}.`
  return `linkt naar ${address}: niet bereikbaar sinds ${formatDate(since)}.${answer}`
}
