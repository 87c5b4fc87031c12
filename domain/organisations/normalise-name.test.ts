import { expect, test } from 'vitest'
import { normaliseName } from './normalise-name'

test.each([
  ['Immigratie-en Naturalisatiedienst (IND)', 'De Immigratie- en Naturalisatiedienst'],
  ['Dienst Terugkeer & Vertrek (DT&V)', 'dienst terugkeer en vertrek'],
  ['Ministerie van Financiën', 'MINISTERIE VAN FINANCIEN'],
  ['Het Kadaster', 'Kadaster'],
  ['PO-Raad', 'PO Raad'],
  ['Financie\u0308n', 'Financiën'],
])('%s and %s are one', (a, b) => {
  expect(normaliseName(a)).toBe(normaliseName(b))
})

test.each([
  ['Ministerie van Asiel en Migratie', 'Ministerie van Justitie en Veiligheid'],
  ['Vluchtelingenwerk', 'VluchtelingenWerk Nederland'],
  ['Universiteit (Leiden)', 'Universiteit (Delft)'],
])('%s and %s are two', (a, b) => {
  expect(normaliseName(a)).not.toBe(normaliseName(b))
})

test.each(['De', '!?', '…'])('%s has a form that is not empty', (name) => {
  expect(normaliseName(name)).not.toBe('')
})
