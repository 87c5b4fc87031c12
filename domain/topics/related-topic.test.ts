import { expect, test } from 'vitest'

import { whyRelated } from './related-topic'

const topic = { slug: 'zorg', title: 'Zorg' }

test.for<[number, number, string[], string]>([
  [5, 2, ['COA', 'IND'], '5 dezelfde organisaties, waaronder COA en IND, en 2 dezelfde bronnen'],
  [3, 0, ['COA', 'IND'], '3 dezelfde organisaties, waaronder COA en IND'],
  [2, 1, ['COA', 'IND'], '2 dezelfde organisaties, COA en IND, en 1 dezelfde bron'],
  [1, 0, ['COA'], '1 dezelfde organisatie, COA'],
  [0, 1200, [], '1.200 dezelfde bronnen'],
])('%i organisations and %i sources', ([organisations, sources, names, words]) => {
  const counts = { organisations, sources }
  expect(whyRelated({ ...topic, counts, organisations: names })).toBe(words)
})
