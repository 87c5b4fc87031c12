import { expect, test } from 'vitest'
import { normaliseName } from '@/domain/organisations/normalise-name'
import { governmentBodies } from './government-bodies'
import { interestGroups } from './interest-groups'
import { knownOrganisation } from './known-organisation'
import { knowledgeBodies } from './knowledge-bodies'
import { otherBodies } from './other-bodies'

test.each([
  ['Immigratie-en Naturalisatiedienst', 'uitvoeringsorganisatie'],
  ['De Raad van State', 'rechtspraak'],
  ['De Vreemdelingenpolitie', 'overheid-overig'],
  ['vluchtelingenwerk', 'ngo'],
  ['COA', 'uitvoeringsorganisatie'],
  ['PO Raad', 'branche-of-belangenvereniging'],
  ['Ministerie van Volksgezondheid, Welzijn en Sport (VWS)', 'ministerie'],
  ['Vereniging Natuurmonumenten', 'ngo'],
  ['LSVb', 'branche-of-belangenvereniging'],
  ['Raad v.d. Kinderbescherming', 'uitvoeringsorganisatie'],
])('%s is known', (name, type) => {
  expect(knownOrganisation({ name, abbreviation: null })?.type).toBe(type)
})

test('a body that is not on the list is not known, even with an abbreviation that is', () => {
  expect(knownOrganisation({ name: 'Internationaal Nautisch Dispuut', abbreviation: 'IND' })).toBeNull()
})

test('no two bodies on the list share a name or an abbreviation', () => {
  const lines = [governmentBodies, interestGroups, knowledgeBodies, otherBodies].flatMap((names) =>
    Object.values(names).flat(),
  )
  const forms = lines.flatMap((line) => {
    const known = knownOrganisation({ name: line.split(' = ')[0] ?? '', abbreviation: null })
    const names = [known?.name, known?.abbreviation, ...(known?.aliases ?? [])].flatMap((name) => name ?? [])
    return [...new Set(names.map(normaliseName))]
  })
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
})
