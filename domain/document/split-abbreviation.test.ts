import { expect, test } from 'vitest'
import { splitAbbreviation } from './split-abbreviation'

test.each([
  ['Centraal Orgaan opvang asielzoekers (COA)', 'Centraal Orgaan opvang asielzoekers', 'COA'],
  ['Dienst Terugkeer & Vertrek (DT&V)', 'Dienst Terugkeer & Vertrek', 'DT&V'],
  ['Nederlandse Zorgautoriteit(NZa)', 'Nederlandse Zorgautoriteit', 'NZa'],
  [
    'Nationaal Instituut voor Budgetvoorlichting (Nibud)',
    'Nationaal Instituut voor Budgetvoorlichting',
    'Nibud',
  ],
  ['COA (Centraal Orgaan opvang asielzoekers)', 'Centraal Orgaan opvang asielzoekers', 'COA'],
])('%s is split', (written, name, abbreviation) => {
  expect(splitAbbreviation(written)).toEqual({ name, abbreviation })
})

test.each([
  'UNHCR',
  'Universiteit (Leiden)',
  'Huurdersraad (NGO)',
  'Bond (voor huurders)',
  '(COA)',
  'Raad (COA) Delft',
])('%s is one name', (written) =>
  expect(splitAbbreviation(written)).toEqual({ name: written, abbreviation: null }),
)
