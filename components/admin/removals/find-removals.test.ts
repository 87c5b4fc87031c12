import { afterEach, expect, test, vi } from 'vitest'

import { findRemovals as find, withRemoved, type Removal } from './find-removals'
import { removableFields } from './removable-fields'
import { createRemovalOffers } from './removal-offers'

afterEach(() => void vi.useRealTimers())

const rows = [
  { id: 'a', text: 'Eén?' },
  { id: 'b', text: 'Twee?' },
]

const names = ['sources', 'questions', 'feeds', 'organisations', 'terms', 'publisher', 'identifiers', 'kind']
const fields = new Map(names.map((name) => [name, name]))

function findRemovals(sides: { before: Record<string, unknown>; after: Record<string, unknown> }): Removal[] {
  return find({ ...sides, fields })
}

test('what was taken out of a list is found, with where it stood', () => {
  const before = { title: 'Zorg', sources: [1, 2, 3], questions: rows, feeds: ['a'] }
  const after = { title: 'Zorg!', sources: [1, 3], questions: [rows[1]], feeds: ['a'] }
  expect(findRemovals({ before, after })).toEqual([
    { path: ['sources'], at: 1, item: 2 },
    { path: ['questions'], at: 0, item: rows[0] },
  ])
})

test.each([
  ['moved', { sources: [1, 2] }, { sources: [2, 1] }],
  ['added', { sources: [1] }, { sources: [1, 2] }],
  ['replaced', { sources: [1, 2] }, { sources: [1, 3] }],
  ['changed', { questions: rows }, { questions: [rows[0], { id: 'b', text: 'Drie?' }] }],
  ['not there any more as a field', { sources: [1] }, {}],
])('what is %s is not taken out', (_, before, after) => expect(findRemovals({ before, after })).toEqual([]))

test('the last of a list is found, also where a form counts its rows', () => {
  for (const none of [0, null, []])
    expect(
      findRemovals({ before: { questions: rows.slice(0, 1) }, after: { questions: none } }),
    ).toHaveLength(1)
})

test('it is put back where it stood, once', () => {
  const removal = { path: ['sources'], at: 1, item: 2 }
  expect(withRemoved({ data: { sources: [1, 3] }, removal })).toEqual({ sources: [1, 2, 3] })
  expect(withRemoved({ data: { sources: 0 }, removal })).toEqual({ sources: [2] })
  expect(withRemoved({ data: { sources: [2, 1] }, removal })).toEqual({ sources: [2, 1] })
})

const question = { id: 'a', text: 'Wie?', organisations: [{ id: 'o', organisation: 1 }], terms: 0 }

test('what was taken out of a question is found, and put back there, also where the question was moved', () => {
  const before = { questions: [question, { ...question, id: 'b', terms: [{ id: 't', term: 'zorg' }] }] }
  const after = {
    questions: [
      { ...question, organisations: 0 },
      { ...question, id: 'b', terms: [] },
    ],
  }
  const removals = findRemovals({ before, after })
  expect(removals).toEqual([
    { path: ['questions', '"a"', 'organisations'], at: 0, item: { id: 'o', organisation: 1 } },
    { path: ['questions', '"b"', 'terms'], at: 0, item: { id: 't', term: 'zorg' } },
  ])
  const moved = { questions: after.questions.toReversed() }
  expect(
    removals.reduce<object>((data, removal) => withRemoved({ data: { ...data }, removal }), moved),
  ).toEqual({
    questions: before.questions.toReversed(),
  })
})

test('what was taken out of a question that is gone too is not put back elsewhere', () => {
  const removal = { path: ['questions', '"a"', 'terms'], at: 0, item: { id: 't', term: 'zorg' } }
  const data = { questions: [{ ...question, id: 'b' }] }
  expect(withRemoved({ data, removal })).toEqual(data)
})

test.each([
  ['a relation', { publisher: 3 }, { publisher: null }],
  ['a choice', { kind: 'rapport' }, { kind: '' }],
  ['a value of a group', { identifiers: { kind: 'a' } }, { identifiers: { kind: null } }],
])('%s that is emptied is found and put back, unless there is another by then', (_, before, after) => {
  const [removal] = findRemovals({ before, after })
  if (!removal) throw new Error('Nothing was found.')
  expect(removal.at).toBeNull()
  expect(withRemoved({ data: after, removal })).toEqual(before)
  expect(withRemoved({ data: before, removal })).toEqual(before)
})

test('a text that is emptied is no removal', () => {
  expect(findRemovals({ before: { title: 'Zorg', year: 2020 }, after: { title: '', year: null } })).toEqual(
    [],
  )
})

test('fields with something to take out are known at any depth, by their labels', () => {
  const found = removableFields([
    {
      type: 'tabs',
      tabs: [
        { label: 'Inhoud', fields: [{ type: 'text', name: 'feeds', label: 'Zoektermen', hasMany: true }] },
      ],
    },
    { type: 'text', name: 'title', label: 'Titel' },
    {
      type: 'array',
      name: 'questions',
      label: 'Vragen',
      fields: [
        {
          type: 'collapsible',
          label: 'Verder',
          fields: [{ type: 'relationship', name: 'source', label: 'Bron', relationTo: 'sources' }],
        },
      ],
    },
  ])
  expect(Object.fromEntries(found)).toEqual({ feeds: 'Zoektermen', questions: 'Vragen', source: 'Bron' })
})

test('a removal can be undone for a minute', () => {
  vi.useFakeTimers()
  const offers = createRemovalOffers()
  const removal = { path: ['sources'], at: 0, item: 1 }
  offers.add([removal])
  vi.advanceTimersByTime(59_000)
  expect(offers.last()).toBe(removal)
  vi.advanceTimersByTime(2000)
  expect(offers.last()).toBeNull()
})
