import { expect, test } from 'vitest'

import { failureSentences } from './outcome'

test('twenty failures for one reason are one sentence with all names', () => {
  const numbers = Array.from({ length: 20 }, (_, place) => place + 1)
  const told = failureSentences(numbers.map((number) => `“Raad ${number}”: Vul dit in.`))
  expect(told.split('\n')).toHaveLength(1)
  for (const number of numbers) expect(told).toContain(`“Raad ${number}”`)
  expect(told).toMatch(/ en “Raad 20”: Vul dit in\.$/)
})

test('each reason has its own sentence, and what names nothing stays as it is', () => {
  expect(
    failureSentences(['“Wat: en ”hoe”: Kan niet.', 'Nummer 7: Is er niet meer.', 'De database is weg.']),
  ).toBe(
    [
      'Niet gelukt voor “Wat: en ”hoe”: Kan niet.',
      'Niet gelukt voor Nummer 7: Is er niet meer.',
      'De database is weg.',
    ].join('\n'),
  )
})
