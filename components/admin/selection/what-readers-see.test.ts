import { expect, test } from 'vitest'

import { whatReadersSee } from './what-readers-see'

const shown = { isShownToReaders: true, isDraft: false }

test.each([
  [
    { ...shown, count: 3, publicCount: 2 },
    'Lezers zien dit meteen bij 2 documenten: die zijn openbaar. Bij één document komt het in het concept, dat een concept blijft.',
  ],
  [{ ...shown, count: 1, publicCount: 1 }, 'Lezers zien dit meteen bij één document: dat is openbaar.'],
  [
    { ...shown, count: 2, publicCount: 0 },
    'Bij 2 documenten komt het in het concept, dat een concept blijft.',
  ],
  [
    { ...shown, isDraft: true, count: 2, publicCount: 2 },
    'Het komt in concepten: lezers zien het pas als de eindredactie publiceert.',
  ],
  [{ ...shown, isShownToReaders: false, count: 2, publicCount: 2 }, 'Lezers zien dit niet.'],
])('%j: %s', (selection, sentence) => {
  expect(whatReadersSee(selection)).toBe(sentence)
})
