import { expect, test } from 'vitest'

import { truncate } from './truncate'

test.each([
  ['that fits stays as it is', 'Asiel', 5, 'Asiel'],
  ['that is longer is cut to the length, with the ellipsis', 'Asielzoekers', 6, 'Asiel…'],
  ['has no space before the ellipsis', 'Asiel en opvang', 7, 'Asiel…'],
  ['is not cut inside a character', 'Asie😀 en meer', 6, 'Asie…'],
  ['of one character more is cut', 'Asiel!', 5, 'Asie…'],
])('a text %s', (_, text, maxLength, truncated) => {
  expect(truncate({ text, maxLength })).toBe(truncated)
})
