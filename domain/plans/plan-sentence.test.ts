import { expect, test } from 'vitest'

import { planNote, planSentence } from './plan-sentence'

const plan = { type: 'publish', at: '2026-03-29T01:30:00Z', planner: 'Jo', failure: null } as const

test('a plan is told by the clock of the Netherlands, in 24 hours', () => {
  expect(planSentence(plan)).toBe('Wordt openbaar op 29 maart 2026 om 03:30, gepland door Jo.')
  expect(planSentence({ ...plan, type: 'unpublish', at: '2026-12-31T23:05:00Z', planner: null })).toBe(
    'Gaat offline op 1 januari 2027 om 00:05, gepland door wie er niet meer is.',
  )
})

test('one that failed says why', () => {
  const failure = 'Omschrijving: Vul dit in.'
  expect(planSentence({ ...plan, failure })).toBe(
    'Publiceren op 29 maart 2026 om 03:30 is niet gelukt: Omschrijving: Vul dit in.',
  )
  expect(planNote({ ...plan, failure })).toBe(
    'Openbaar: 29 maart 2026 om 03:30, niet gelukt: Omschrijving: Vul dit in.',
  )
  expect(planNote({ ...plan, type: 'unpublish' })).toBe('Offline: 29 maart 2026 om 03:30')
})
