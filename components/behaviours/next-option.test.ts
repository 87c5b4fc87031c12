import { expect, test } from 'vitest'

import { nextOption } from './next-option'

test('the arrow keys go around by way of no option at all', () => {
  const round = (step: number): number[] => {
    const places = [-1]
    for (let press = 0; press < 4; press += 1) {
      places.push(nextOption({ active: places[press] ?? -1, step, count: 3 }))
    }
    return places
  }
  expect(round(1)).toEqual([-1, 0, 1, 2, -1])
  expect(round(-1)).toEqual([-1, 2, 1, 0, -1])
})
