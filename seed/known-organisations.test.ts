import { expect, test } from 'vitest'
import { knownOrganisation } from './known-organisations'

test.each([
  ['Immigratie-en Naturalisatiedienst', 'uitvoeringsorganisatie'],
  ['De Raad van State', 'rechtspraak'],
  ['De Vreemdelingenpolitie', 'overheid-overig'],
  ['vluchtelingenwerk', 'ngo'],
  ['COA', 'uitvoeringsorganisatie'],
  ['PO Raad', 'branche-of-belangenvereniging'],
  ['Ministerie van Volksgezondheid, Welzijn en Sport (VWS)', 'ministerie'],
])('%s is known', (name, type) => {
  expect(knownOrganisation({ name, abbreviation: null })?.type).toBe(type)
})

test('a body that is not on the list is not known, even with an abbreviation that is', () => {
  expect(knownOrganisation({ name: 'Internationaal Nautisch Dispuut', abbreviation: 'IND' })).toBeNull()
})
