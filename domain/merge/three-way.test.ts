import { expect, test } from 'vitest'

import { mergeThreeWay } from './three-way'

const base = {
  title: 'Zorg',
  description: 'Over zorg.',
  highlight: null,
  feeds: ['zorg'],
  sources: [1, 2, 3],
  organisations: [
    { id: 'a', organisation: 1, role: 'Toezicht.' },
    { id: 'b', organisation: 2, role: null },
  ],
}

test('what only one of two changed is taken from that one', () => {
  const mine = { ...base, description: 'Over de zorg.' }
  const theirs = { ...base, highlight: 'Wie betaalt?', title: 'De zorg' }
  expect(mergeThreeWay({ base, mine, theirs })).toEqual({
    merged: { ...base, description: 'Over de zorg.', highlight: 'Wie betaalt?', title: 'De zorg' },
    conflicts: [],
  })
})

test('what both changed is a conflict, and stays as it is here; the rest is merged', () => {
  const mine = { ...base, title: 'Zorg!', description: 'Hier.' }
  const theirs = { ...base, title: 'Zorg!', description: 'Daar.', highlight: 'Wie?' }
  expect(mergeThreeWay({ base, mine, theirs })).toEqual({
    merged: { ...base, title: 'Zorg!', description: 'Hier.', highlight: 'Wie?' },
    conflicts: ['description'],
  })
})

test('lists are merged by what is in them', () => {
  const mine = { ...base, sources: [3, 1, 2, 4], feeds: ['zorg', 'huisarts'] }
  const theirs = { ...base, sources: [1, 3, 5], feeds: ['zorg', 'ziekenhuis'] }
  const { merged, conflicts } = mergeThreeWay({ base, mine, theirs })
  expect(conflicts).toEqual([])
  expect(merged.sources).toEqual([3, 5, 1, 4])
  expect(merged.feeds).toEqual(expect.arrayContaining(['zorg', 'huisarts', 'ziekenhuis']))
})

test('rows are merged field by field', () => {
  const [first, second] = base.organisations
  const mine = {
    ...base,
    organisations: [
      { ...first, role: 'Toezicht op de zorg.' },
      second,
      { id: 'c', organisation: 3, role: null },
    ],
  }
  const theirs = { ...base, organisations: [first, { ...second, role: 'Betaalt.' }] }
  const { merged, conflicts } = mergeThreeWay({ base, mine, theirs })
  expect(conflicts).toEqual([])
  expect(merged.organisations).toEqual([
    { id: 'a', organisation: 1, role: 'Toezicht op de zorg.' },
    { id: 'b', organisation: 2, role: 'Betaalt.' },
    { id: 'c', organisation: 3, role: null },
  ])
})

test.each([
  [
    'changed in both',
    [{ id: 'a', organisation: 1, role: 'Hier.' }],
    [{ id: 'a', organisation: 1, role: 'Daar.' }],
  ],
  ['changed here and gone there', [{ id: 'a', organisation: 1, role: 'Hier.' }], []],
  ['gone here and changed there', [], [{ id: 'a', organisation: 1, role: 'Daar.' }]],
])('a row that is %s is a conflict', (_, mine, theirs) => {
  const row = { id: 'a', organisation: 1, role: null }
  const { conflicts, merged } = mergeThreeWay({
    base: { organisations: [row] },
    mine: { organisations: mine },
    theirs: { organisations: theirs },
  })
  expect(conflicts).toEqual(['organisations'])
  expect(merged.organisations).toEqual(mine)
})

test('a list without rows may be written as nothing or as no rows', () => {
  const { merged, conflicts } = mergeThreeWay({
    base: { organisations: 0 },
    mine: { organisations: [{ id: 'a', organisation: 1 }] },
    theirs: { organisations: null },
  })
  expect([merged.organisations, conflicts]).toEqual([[{ id: 'a', organisation: 1 }], []])
})

const question = { id: 'a', key: 'k1', text: 'Wie betaalt?', note: null }

test('questions are merged, with the lists inside them', () => {
  const base = { questions: [{ ...question, organisations: 0, sources: [{ id: 's', source: 1 }] }] }
  const { merged, conflicts } = mergeThreeWay({
    base,
    mine: { questions: [{ ...question, organisations: [{ id: 'o', organisation: 3 }], sources: 0 }] },
    theirs: {
      questions: [{ ...question, note: 'Nieuw.', organisations: [], sources: [{ id: 's', source: 1 }] }],
    },
  })
  expect([merged.questions, conflicts]).toEqual([
    [{ ...question, note: 'Nieuw.', organisations: [{ id: 'o', organisation: 3 }], sources: 0 }],
    [],
  ])
})

test('a row that is gone here is no conflict where the other only writes its empty lists in another way', () => {
  const { merged, conflicts } = mergeThreeWay({
    base: { questions: [{ ...question, organisations: 0 }] },
    mine: { questions: 0 },
    theirs: { questions: [{ ...question, organisations: [] }] },
  })
  expect([merged.questions, conflicts]).toEqual([0, []])
})

test('fields of a group are merged one by one, and a rich text is one', () => {
  const text = (words: string): object => ({ root: { children: [{ text: words }], version: 1 } })
  const base = { identifiers: { kvk: null, rsin: null }, intro: text('Was.') }
  const mine = { identifiers: { kvk: '1', rsin: null }, intro: text('Hier.') }
  const theirs = { identifiers: { kvk: null, rsin: '2' }, intro: text('Daar.') }
  const { merged, conflicts } = mergeThreeWay({ base, mine, theirs })
  expect(merged).toEqual({ identifiers: { kvk: '1', rsin: '2' }, intro: text('Hier.') })
  expect(conflicts).toEqual(['intro'])
})

test('what was not sent is not saved', () => {
  expect(mergeThreeWay({ base, mine: { title: 'Hier' }, theirs: { ...base, description: 'Daar' } })).toEqual({
    merged: { title: 'Hier' },
    conflicts: [],
  })
})
