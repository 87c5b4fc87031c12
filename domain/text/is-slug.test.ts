import { expect, test } from 'vitest'

import { isSlug } from './is-slug'

test.for(['asiel', 'asielzoekerscentra-azcs', '2b3c4d5f6', 'a'.repeat(100)])('“%s” is a slug', (text) => {
  expect(isSlug(text)).toBe(true)
})

test.for(['', '\u0000', 'Asiel', 'a b', 'één', '../admin', 'asiel\n', 'a'.repeat(101)])(
  '%j is none',
  (text) => {
    expect(isSlug(text)).toBe(false)
  },
)
