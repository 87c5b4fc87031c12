import { expect, test } from 'vitest'

import { draftMark, draftsLeft } from './draft-mark'

const topic = { collection: 'topics', id: 1, savedAt: '2026-01-01T10:00:00.000Z' } as const
const source = { collection: 'sources', id: 12, savedAt: '2026-01-01T10:00:01.000Z' } as const

test('a draft that is saved again has another name', () => {
  expect(draftMark(topic)).toBe('topics:1 2026-01-01T10:00:00.000Z')
  expect(draftMark({ ...topic, savedAt: source.savedAt })).not.toBe(draftMark(topic))
})

test('drafts of earlier imports stay, but for those that were saved now', () => {
  const again = { ...topic, savedAt: '2026-01-02T10:00:00.000Z' }
  const eleventh = { ...topic, id: 11 }
  const before = [topic, source, eleventh].map(draftMark)
  expect(draftsLeft({ before, saved: [again] })).toEqual([source, eleventh, again].map(draftMark))
  expect(draftsLeft({ saved: [] })).toEqual([])
})
