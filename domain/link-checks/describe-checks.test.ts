import { expect, test } from 'vitest'

import { describeChecks } from './describe-checks'

test('what was not checked yet is not said to work', () => {
  expect(describeChecks({ all: 0, asked: 0, broken: 0 })).toBe('Er staan nog geen links in de gids.')
  expect(describeChecks({ all: 24, asked: 0, broken: 0 })).toBe(
    'Van de 24 links in de gids is er nog geen nagekeken.',
  )
})

test('what was checked is said with what of it is broken', () => {
  expect(describeChecks({ all: 24, asked: 20, broken: 0 })).toBe(
    'Van de 24 links in de gids zijn er 20 nagekeken. Van geen daarvan is bekend dat die niet meer werkt.',
  )
  expect(describeChecks({ all: 24, asked: 20, broken: 2 })).toMatch(/Daarvan werken er 2 niet meer/)
  expect(describeChecks({ all: 24, asked: 1, broken: 1 })).toMatch(
    /is er 1 nagekeken. Daarvan werkt er 1 niet/,
  )
})
