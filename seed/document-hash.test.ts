import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'

import { documentHash } from './document-hash'

test('a document is known by its content, by what was said of it and by the rules that read it', () => {
  const known = documentHash(Buffer.from('# Zorg'))
  expect(documentHash('# Zorg')).toBe(known)
  expect(documentHash('# Zorg', '')).toBe(known)
  expect(documentHash('# Zorg', '{"title":"Zorg"}')).not.toBe(known)
  expect(createHash('sha256').update('# Zorg').digest('hex')).not.toBe(known)
})
