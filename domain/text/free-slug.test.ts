import { expect, test } from 'vitest'

import { freeSlug } from './free-slug'
import { toSlug } from './to-slug'

test.each([
  ['a free one', 'Asiel', [], 'asiel'],
  ['one that is taken', 'Asiel', ['asiel'], 'asiel-2'],
  ['one that is taken with numbers', 'Asiel', ['asiel', 'asiel-2', 'asiel-4'], 'asiel-3'],
  ['a title without letters', '…', [], 'zonder-titel'],
  ['a title without letters that is taken', '…', ['zonder-titel'], 'zonder-titel-2'],
])('the slug of %s', (_, title, taken, expected) => {
  expect(freeSlug({ title, isTaken: (slug) => taken.includes(slug) })).toBe(expected)
})

test.each([77, 78, 79, 80, 81, 200])(
  'a slug of %i characters gets a number that is not cut off',
  (length) => {
    for (const title of ['a'.repeat(length), 'ab-'.repeat(length).slice(0, length)]) {
      const taken = new Set<string>()
      for (let copy = 0; copy < 120; copy += 1) {
        const slug = freeSlug({ title, isTaken: (candidate) => taken.has(candidate) })
        // What a save makes of it is the same.
        expect(toSlug(slug)).toBe(slug)
        taken.add(slug)
      }
      expect(taken.size).toBe(120)
    }
  },
)
