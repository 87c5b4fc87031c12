import { expect, test } from 'vitest'
import { nameInRole } from './name-in-role'

test.each([
  [
    'NVWA',
    'Nederlandse Voedsel- en Warenautoriteit, toezichthouder',
    'Nederlandse Voedsel- en Warenautoriteit',
  ],
  [
    'LNV',
    'Ministerie van Landbouw, Natuur en Voedselkwaliteit (beleid)',
    'Ministerie van Landbouw, Natuur en Voedselkwaliteit',
  ],
  ['RVO', 'Rijksdienst voor Ondernemend Nederland: registreert', 'Rijksdienst voor Ondernemend Nederland'],
])('%s stands for what is said behind it: %s', (abbreviation, role, name) => {
  expect(nameInRole({ abbreviation, role })).toMatchObject({ name, abbreviation })
})

test.each([
  ['CBS', 'Cijfers over molens'],
  ['RIVM', 'Instituut voor gezondheid'],
  ['Raad', 'Raad voor Advies'],
  ['COA', ''],
])('%s does not stand for %s', (abbreviation, role) => {
  expect(nameInRole({ abbreviation, role })).toBeNull()
})
