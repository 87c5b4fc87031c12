import { expect, test } from 'vitest'

import { decideState, type LinkRecord } from './decide-state'
import { isGoodAnswer, type LinkAnswer, type LinkState } from './link-check'
import { hostsLookedAt, isNetworkFailing, isNewlyFailing } from './own-network'

/** Hours since the start: 90 days. */
const end = 90 * 24

interface Kind {
  /** What it answers at an hour, when it is not dead and by a number from 0 to 1. */
  answer: (moment: { hour: number; chance: number; event: number }) => LinkAnswer
  /** What it answers from the event of this address on, when that is its death. */
  death?: LinkAnswer
}

/** Ten kinds: of each address something happens at `event`. */
const kinds: Record<string, Kind> = {
  right: { answer: ({ chance }) => (chance < 0.02 ? 'timeout' : 'page') },
  maintained: {
    answer: ({ hour, chance, event }) => {
      const isClosed = hour >= event && hour < event + 24 + (event % 36)
      return isClosed ? 'notFound' : chance < 0.15 ? 'serverError' : 'page'
    },
  },
  robots: { answer: () => 'refused' },
  moved: { answer: ({ hour, event }) => (hour < event ? 'page' : 'moved') },
  samePage: { answer: () => 'samePage' },
  busy: { answer: ({ chance }) => (chance < 0.5 ? 'tooManyRequests' : 'page') },
  removed: { answer: () => 'page', death: 'notFound' },
  ended: { answer: ({ chance }) => (chance < 0.1 ? 'timeout' : 'page'), death: 'noSuchHost' },
  expired: { answer: () => 'page', death: 'certificateExpired' },
  rebuilt: { answer: ({ chance }) => (chance < 0.1 ? 'serverError' : 'page'), death: 'softNotFound' },
}

/** When nothing can be asked, and what everything seems to answer then. */
const outages: { from: number; to: number; answer: LinkAnswer }[] = [
  { from: 20 * 24, to: 20 * 24 + 6, answer: 'noConnection' },
  { from: 40 * 24, to: 40 * 24 + 50, answer: 'noSuchHost' },
  { from: 62 * 24, to: 62 * 24 + 96, answer: 'noSuchHost' },
]

interface Address {
  kind: Kind
  host: number
  event: number
  record: LinkRecord
  undo: LinkRecord | null
  askedAt: number
  due: number
  calledDeadAt: number | null
}

interface Host {
  answeredAt: number
  isNew: boolean
}

function simulate({ addresses, chance }: { addresses: Address[]; chance: () => number }): void {
  const hosts = new Map<number, Host>()
  for (;;) {
    const next = addresses.reduce((first, address) => (address.due < first.due ? address : first))
    if (next.due > end) return
    ask({ address: next, addresses, hosts, chance })
  }
}

function ask({
  address,
  addresses,
  hosts,
  chance,
}: {
  address: Address
  addresses: Address[]
  hosts: Map<number, Host>
  chance: () => number
}): void {
  const hour = address.due
  const before = address.record
  const received = { ...answerOf({ address, hour, chance: chance() }), status: null, fingerprint: null }
  const now = timeAt(hour)
  const { dueAt, ...record } = decideState({ before, received, now })
  const isBad = !isGoodAnswer(received.answer)
  Object.assign(address, { record, undo: isBad ? before : null, askedAt: hour, due: hourOf(dueAt) })
  hosts.set(address.host, { answeredAt: hour, isNew: isNewlyFailing({ before, received, now }) })
  if (isBad) takeBack({ addresses, hosts, hour, chance })
  if (address.record.state === 'unreachable') address.calledDeadAt ??= hour
}

/** As the statements of server/link-checks/save-answer.ts. */
function takeBack({
  addresses,
  hosts,
  hour,
  chance,
}: {
  addresses: Address[]
  hosts: Map<number, Host>
  hour: number
  chance: () => number
}): void {
  const last = [...hosts]
    .sort(([, one], [, other]) => other.answeredAt - one.answeredAt)
    .slice(0, hostsLookedAt)
  if (!isNetworkFailing(last.map(([, { isNew }]) => isNew))) return
  const since = last.findLast(([, { isNew }]) => isNew)?.[1].answeredAt ?? hour
  const lookedAt = new Set(last.map(([host]) => host))
  for (const each of addresses)
    if (each.undo && each.askedAt >= since && lookedAt.has(each.host))
      Object.assign(each, { record: each.undo, undo: null, due: hour + 6 + 6 * chance() })
}

function answerOf({ address, hour, chance }: { address: Address; hour: number; chance: number }): {
  answer: LinkAnswer
  finalAddress: string | null
} {
  const { kind, event } = address
  const outage = outages.find(({ from, to }) => hour >= from && hour < to)
  const isDead = kind.death !== undefined && hour >= event
  const answer = outage?.answer ?? (isDead && kind.death) ?? kind.answer({ hour, chance, event })
  const given = answer || kind.answer({ hour, chance, event })
  return { answer: given, finalAddress: given === 'moved' ? 'https://nieuw.example/' : null }
}

function makeAddresses({ each, chance }: { each: number; chance: () => number }): Address[] {
  return Object.values(kinds).flatMap((kind, at) =>
    Array.from({ length: each }, (_, place): Address => {
      const event = 5 * 24 + chance() * 70 * 24
      const host = Math.floor((at * each + place) / 2)
      const times = { askedAt: 0, due: chance() * 168, calledDeadAt: null }
      return { kind, host, event, record: unasked, undo: null, ...times }
    }),
  )
}

/** The same numbers each time (mulberry32). */
function chances(seed: number): () => number {
  const state = { value: seed }
  return () => {
    state.value = (state.value + 0x6d2b79f5) | 0
    let mixed = Math.imul(state.value ^ (state.value >>> 15), 1 | state.value)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const start = Date.parse('2026-01-01T00:00:00Z')
const timeAt = (hour: number): Date => new Date(start + hour * 3_600_000)
const hourOf = (time: Date): number => (time.getTime() - start) / 3_600_000

const unasked: LinkRecord = {
  state: 'unknown',
  since: timeAt(0),
  lastAnswer: null,
  lastStatus: null,
  lastSuccessAt: null,
  firstFailureAt: null,
  failures: 0,
  retries: 0,
  finalAddress: null,
  firstMovedAt: null,
  moves: 0,
  fingerprint: null,
  disputedUntil: null,
}

test.each([1, 2, 3, 4, 5])(
  'of 400 addresses in ten kinds over 90 days none that lives is called dead, and the dead are found (%i)',
  (seed) => {
    const chance = chances(seed)
    const addresses = makeAddresses({ each: 40, chance })
    simulate({ addresses, chance })
    const living = addresses.filter(({ kind }) => kind.death === undefined)
    const dead = addresses.filter(({ kind }) => kind.death !== undefined)
    expect(living.filter(({ calledDeadAt }) => calledDeadAt !== null)).toEqual([])
    expect(dead.filter(({ calledDeadAt, event }) => calledDeadAt !== null && calledDeadAt < event)).toEqual(
      [],
    )
    const inTime = dead.filter(
      ({ calledDeadAt, event }) => calledDeadAt !== null && calledDeadAt - event <= 11 * 24,
    )
    expect(inTime.length / dead.length).toBeGreaterThanOrEqual(0.95)
    const statesOf = (kind: Kind | undefined): Set<LinkState> =>
      new Set(addresses.filter((address) => address.kind === kind).map(({ record }) => record.state))
    expect(statesOf(kinds.robots)).toEqual(new Set(['unknown']))
    expect(statesOf(kinds.samePage)).toEqual(new Set(['unknown']))
    expect(statesOf(kinds.moved)).toContain('moved')
  },
)
