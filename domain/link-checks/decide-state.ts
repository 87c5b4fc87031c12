import { isFailing, type LinkAnswer, type LinkState } from './link-check'

/** What is remembered of an address from one time that it is asked to the next. */
export interface LinkRecord {
  state: LinkState
  /** When that began: of an unreachable address its first failure, of a moved one the first time that it had moved. */
  since: Date
  lastAnswer: LinkAnswer | null
  lastStatus: number | null
  lastSuccessAt: Date | null
  /** Of the certain failures since it last worked. */
  firstFailureAt: Date | null
  failures: number
  /** How often it was asked again within days since it last worked or another thing was wrong. */
  retries: number
  /** Where permanent redirects lead, since when and how often that was found. */
  finalAddress: string | null
  firstMovedAt: Date | null
  moves: number
  /** Of the last page that was no other than itself. */
  fingerprint: string | null
  /** An editor said that it works. */
  disputedUntil: Date | null
}

export interface ReceivedAnswer {
  answer: LinkAnswer
  status: number | null
  /** Where it moved to. */
  finalAddress: string | null
  fingerprint: string | null
}

interface Decision {
  before: LinkRecord
  received: ReceivedAnswer
  now: Date
}

/**
 * What an answer makes of what was known of an address, and when it is to be asked again: after a week; when something
 * is wrong or has moved, first after 24, 48 and 72 hours.
 */
export function decideState({ before, received, now }: Decision): LinkRecord & { dueAt: Date } {
  const after = { ...toRecord({ before, received, now }), ...lastAnswerOf(received) }
  const isSettled = received.answer === 'page' || after.retries >= maxRetries
  return isSettled
    ? { ...after, dueAt: later({ now, hours: week }) }
    : { ...after, retries: after.retries + 1, dueAt: later({ now, hours: 24 }) }
}

function toRecord(decision: Decision): LinkRecord {
  const { answer } = decision.received
  if (answer === 'page') return asWorking(decision)
  if (answer === 'moved') return asMoved(decision)
  return isFailing(answer) && !isDisputed(decision) ? asFailing(decision) : asUnclear(decision)
}

/** While an editor says that an address works, no failure counts, and none from then counts afterwards. */
function isDisputed({ before: { disputedUntil }, now }: Decision): boolean {
  return disputedUntil !== null && disputedUntil > now
}

function lastAnswerOf({ answer, status }: ReceivedAnswer): Pick<LinkRecord, 'lastAnswer' | 'lastStatus'> {
  return { lastAnswer: answer, lastStatus: status }
}

const noFailures = { firstFailureAt: null, failures: 0 } as const
const noMoves = { finalAddress: null, firstMovedAt: null, moves: 0 } as const

function asWorking({ before, received, now }: Decision): LinkRecord {
  return {
    ...before,
    ...noFailures,
    ...noMoves,
    ...inState({ before, state: 'works', since: now }),
    retries: 0,
    lastSuccessAt: now,
    fingerprint: received.fingerprint,
  }
}

/** Until it has moved for long enough, a reader who gets to the other page has an address that works. */
function asMoved({ before, received, now }: Decision): LinkRecord {
  const { finalAddress, fingerprint } = received
  const isSame = before.moves > 0 && before.finalAddress === finalAddress
  const firstMovedAt = (isSame && before.firstMovedAt) || now
  const moves = isSame ? before.moves + 1 : 1
  const hasMoved = moves >= minTimes && hoursBetween(firstMovedAt, now) >= week
  const state = hasMoved
    ? { state: 'moved' as const, since: firstMovedAt }
    : { state: 'works' as const, since: now }
  return {
    ...before,
    ...noFailures,
    ...inState({ before, ...state }),
    retries: isSame ? before.retries : 0,
    lastSuccessAt: now,
    fingerprint,
    finalAddress,
    firstMovedAt,
    moves,
  }
}

function asFailing({ before, now }: Decision): LinkRecord {
  const firstFailureAt = before.firstFailureAt ?? now
  const failures = before.failures + 1
  const isGone = failures >= minTimes && hoursBetween(firstFailureAt, now) >= minFailingHours
  const retries = failures === 1 ? 0 : before.retries
  const failing = { ...before, ...noMoves, firstFailureAt, failures, retries }
  return { ...failing, ...(isGone && inState({ before, state: 'unreachable', since: firstFailureAt })) }
}

/**
 * Nobody can tell what a reader gets. Failures that were found before count on for some days, and then no more: the
 * three that make an address unreachable belong together.
 */
function asUnclear({ before, now }: Decision): LinkRecord {
  const isLong = before.retries >= maxRetries
  return { ...before, ...(isLong && noFailures), ...inState({ before, state: 'unknown', since: now }) }
}

function inState({
  before,
  state,
  since,
}: {
  before: LinkRecord
  state: LinkState
  since: Date
}): Pick<LinkRecord, 'state' | 'since'> {
  return before.state === state ? { state, since: before.since } : { state, since }
}

function hoursBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 3_600_000
}

function later({ now, hours }: { now: Date; hours: number }): Date {
  return new Date(now.getTime() + hours * 3_600_000)
}

/** How often something has to be found before it counts. */
const minTimes = 3

/** In hours. */
const minFailingHours = 72
const week = 7 * 24

/** Of 24 hours each. */
const maxRetries = 3
