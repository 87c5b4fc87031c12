import { describe, expect, test } from 'vitest'

import { decideState, type LinkRecord, type ReceivedAnswer } from './decide-state'
import { failingAnswers, unclearAnswers, type LinkAnswer, type LinkState } from './link-check'

const hour = 3_600_000
const start = new Date('2026-03-03T12:00:00Z')
const at = (hours: number): Date => new Date(start.getTime() + hours * hour)

const unasked: LinkRecord = {
  state: 'unknown',
  since: start,
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
const working: LinkRecord = { ...unasked, state: 'works', lastAnswer: 'page', lastSuccessAt: at(-168) }

type Step = [hours: number, answer: LinkAnswer, to?: string]

function received([, answer, to = 'https://nieuw.example/']: Step): ReceivedAnswer {
  return { answer, status: null, finalAddress: answer === 'moved' ? to : null, fingerprint: null }
}

/** What is known after these answers, each so many hours after the start. */
function after(steps: Step[], before: LinkRecord = working): ReturnType<typeof decideState> {
  const decided = steps.reduce<LinkRecord>(
    (known, step) => decideState({ before: known, received: received(step), now: at(step[0]) }),
    before,
  )
  return { dueAt: start, ...decided }
}

/** The hours at which an address that always answers so is asked, as it decides itself. */
function askedAt(answer: LinkAnswer, before = working): number[] {
  const hours = [0]
  let known: LinkRecord = before
  while (hours.length < 6) {
    const now = at(hours.at(-1) ?? 0)
    const decided = decideState({ before: known, received: received([0, answer]), now })
    known = decided
    hours.push((decided.dueAt.getTime() - start.getTime()) / hour)
  }
  return hours
}

describe('when it is asked again', () => {
  test('a page: every week', () => expect(askedAt('page')).toEqual([0, 168, 336, 504, 672, 840]))
  test.each([...failingAnswers, 'moved', ...unclearAnswers] as const)(
    '%s: after 24, 48 and 72 hours, and then every week',
    (answer) => {
      expect(askedAt(answer)).toEqual([0, 24, 48, 72, 240, 408])
      expect(askedAt(answer, unasked)).toEqual([0, 24, 48, 72, 240, 408])
    },
  )
  test('what fails after it could not be told for long is asked again as quickly', () => {
    const unclear = after([
      [0, 'refused'],
      [24, 'refused'],
      [48, 'refused'],
      [72, 'refused'],
      [240, 'refused'],
    ])
    expect(askedAt('notFound', unclear).slice(0, 4)).toEqual([0, 24, 48, 72])
  })
  test('so is what fails after it had moved', () => {
    const moved = after([
      [0, 'moved'],
      [24, 'moved'],
      [48, 'moved'],
      [72, 'moved'],
      [240, 'moved'],
    ])
    expect(moved.state).toBe('moved')
    expect(askedAt('gone', moved).slice(0, 4)).toEqual([0, 24, 48, 72])
  })
})

describe.each(failingAnswers)('%s', (answer) => {
  test.each<[string, Step[], LinkState]>([
    ['once', [[0, answer]], 'works'],
    [
      'twice over 100 hours',
      [
        [0, answer],
        [100, answer],
      ],
      'works',
    ],
    [
      'three times in 71 hours',
      [
        [0, answer],
        [24, answer],
        [71, answer],
      ],
      'works',
    ],
    [
      'three times in a minute',
      [
        [0, answer],
        [0.01, answer],
        [0.02, answer],
      ],
      'works',
    ],
    [
      'three times over 72 hours',
      [
        [0, answer],
        [24, answer],
        [72, answer],
      ],
      'unreachable',
    ],
    [
      'with a page between',
      [
        [0, answer],
        [24, 'page'],
        [48, answer],
        [72, answer],
      ],
      'works',
    ],
    [
      'with a move between',
      [
        [0, answer],
        [24, 'moved'],
        [48, answer],
        [96, answer],
      ],
      'works',
    ],
    [
      'with another failure',
      [
        [0, answer],
        [24, 'noSuchHost'],
        [72, answer],
      ],
      'unreachable',
    ],
    [
      'with a time-out between',
      [
        [0, answer],
        [24, 'timeout'],
        [48, answer],
        [72, answer],
      ],
      'unreachable',
    ],
    [
      'then a page',
      [
        [0, answer],
        [24, answer],
        [72, answer],
        [240, 'page'],
      ],
      'works',
    ],
    [
      'then nobody can tell',
      [
        [0, answer],
        [24, answer],
        [72, answer],
        [240, 'refused'],
      ],
      'unknown',
    ],
  ])('%s', (_, steps, state) => expect(after(steps).state).toBe(state))
})

test('an unreachable address is so since its first failure', () => {
  expect(
    after([
      [0, 'gone'],
      [24, 'gone'],
      [48, 'gone'],
      [72, 'gone'],
      [240, 'gone'],
    ]),
  ).toMatchObject({
    state: 'unreachable',
    since: start,
    failures: 5,
    lastSuccessAt: at(-168),
  })
})

test('one that never worked is unreachable as well', () => {
  expect(
    after(
      [
        [0, 'gone'],
        [24, 'gone'],
        [72, 'gone'],
      ],
      unasked,
    ).state,
  ).toBe('unreachable')
})

test.each(unclearAnswers)('%s is unknown, for ever if need be', (answer) => {
  const steps = Array.from({ length: 100 }, (_, week): Step => [week * 168, answer])
  for (const before of [unasked, working])
    for (const length of [1, 3, 4, 100])
      expect(after(steps.slice(0, length), before).state, String(length)).toBe('unknown')
})

test('failures long before and long after what nobody could tell do not belong together', () => {
  const year = Array.from({ length: 52 }, (_, week): Step => [24 + week * 168, 'refused'])
  const later: Step[] = [
    [9000, 'notFound'],
    [9024, 'notFound'],
  ]
  expect(after([[0, 'notFound'], ...year, ...later]).state).toBe('unknown')
  expect(after([[0, 'notFound'], ...year, ...later, [9072, 'notFound']])).toMatchObject({
    state: 'unreachable',
    since: at(9000),
  })
})

test.each<[string, Step[], LinkState]>([
  ['once', [[0, 'moved']], 'works'],
  [
    'three times in 72 hours',
    [
      [0, 'moved'],
      [24, 'moved'],
      [72, 'moved'],
    ],
    'works',
  ],
  [
    'twice over 7 days',
    [
      [0, 'moved'],
      [168, 'moved'],
    ],
    'works',
  ],
  [
    'three times over 7 days',
    [
      [0, 'moved'],
      [24, 'moved'],
      [168, 'moved'],
    ],
    'moved',
  ],
  [
    'to another address each time',
    [
      [0, 'moved', 'a'],
      [24, 'moved', 'b'],
      [168, 'moved', 'c'],
    ],
    'works',
  ],
  [
    'back and forth',
    [
      [0, 'moved', 'a'],
      [72, 'moved', 'b'],
      [168, 'moved', 'a'],
    ],
    'works',
  ],
  [
    'with a page between',
    [
      [0, 'moved'],
      [24, 'page'],
      [48, 'moved'],
      [168, 'moved'],
    ],
    'works',
  ],
  [
    'with a time-out between',
    [
      [0, 'moved'],
      [24, 'timeout'],
      [48, 'moved'],
      [168, 'moved'],
    ],
    'moved',
  ],
  [
    'then the page is back',
    [
      [0, 'moved'],
      [24, 'moved'],
      [168, 'moved'],
      [336, 'page'],
    ],
    'works',
  ],
  [
    'then elsewhere',
    [
      [0, 'moved'],
      [24, 'moved'],
      [168, 'moved'],
      [336, 'moved', 'b'],
    ],
    'works',
  ],
  [
    'then a failure',
    [
      [0, 'moved'],
      [24, 'moved'],
      [168, 'moved'],
      [336, 'gone'],
    ],
    'moved',
  ],
])('moved %s', (_, steps, state) => expect(after(steps).state).toBe(state))

test('a moved address says where to, and since when', () => {
  expect(
    after([
      [0, 'moved'],
      [24, 'moved'],
      [168, 'moved'],
    ]),
  ).toMatchObject({
    since: start,
    finalAddress: 'https://nieuw.example/',
  })
})

describe.each(failingAnswers)('what an editor says to work, and answers %s', (answer) => {
  const disputed: LinkRecord = { ...unasked, lastSuccessAt: at(-1000), disputedUntil: at(720) }
  const failing = [0, 24, 48, 72, 240, 408, 576, 719].map((hours): Step => [hours, answer])
  const later = [720, 744, 768, 792].map((hours): Step => [hours, answer])

  test('is not called unreachable for as long as that holds', () => {
    for (const length of failing.keys())
      expect(after(failing.slice(0, length + 1), disputed)).toMatchObject({ state: 'unknown', failures: 0 })
  })

  test('is called so afterwards when three failures over 72 hours say it anew', () => {
    const states = later.map(
      (_, length) => after([...failing, ...later.slice(0, length + 1)], disputed).state,
    )
    expect(states).toEqual(['unknown', 'unknown', 'unknown', 'unreachable'])
    expect(after([...failing, ...later], disputed).since).toEqual(at(720))
  })

  test('is asked again after 24, 48 and 72 hours when it fails afterwards', () => {
    expect(after([...failing, ...later.slice(0, 1)], disputed).dueAt).toEqual(at(744))
    expect(after([...failing, ...later], disputed).dueAt).toEqual(at(792 + 168))
  })
})

test('the fingerprint of the last good page outlives failures', () => {
  const known = { ...working, fingerprint: 'abc' }
  for (const answer of [...failingAnswers, ...unclearAnswers])
    expect(after([[0, answer]], known).fingerprint).toBe('abc')
})
