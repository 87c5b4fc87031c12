import { expect, test, vi } from 'vitest'

import { matchTexts } from './match-texts'

test('the same text is found wherever it stands', () => {
  expect(matchTexts({ texts: ['b?', 'a?'], known: ['a?', 'b?'] })).toEqual([1, 0])
})

test('a reworded text is the one that it is most alike', () => {
  const known = ['Hoeveel kinderen wachten op een school?', 'Hoeveel kinderen wachten op een huis?']
  const texts = ['Hoeveel kinderen wachten nu op een eigen huis?']
  expect(matchTexts({ texts, known })).toEqual([1])
})

test('a text that is like none is new', () => {
  expect(matchTexts({ texts: ['Wie betaalt de bouw?'], known: ['Hoe lang duurt een procedure?'] })).toEqual([
    null,
  ])
})

test('no known text is given away twice', () => {
  expect(
    matchTexts({ texts: ['Wie betaalt de bouw?', 'Wie betaalt de bouw?'], known: ['Wie betaalt de bouw?'] }),
  ).toEqual([0, null])
})

test('the words of a text are looked for once, however many it is compared with', () => {
  const texts = Array.from({ length: 20 }, (_, i) => `Wie betaalt ${i}?`)
  const normalize = vi.spyOn(String.prototype, 'normalize')
  matchTexts({ texts, known: texts.map((text) => `${text} En hoe?`) })
  const times = normalize.mock.calls.length
  normalize.mockClear()
  matchTexts({ texts: ['a?'], known: ['b?'] })
  const perText = normalize.mock.calls.length / 2
  normalize.mockRestore()
  expect(times / perText).toBe(40)
})
