import { expect, test } from 'vitest'
import { organisationTypeNamed, organisationTypeIn } from './organisation-type-in'

test.each([
  'Een NGO die helpt.',
  'NGO die helpt.',
  'ngo',
  'Een onafhankelijke ngo voor huurders',
  'De niet-gouvernementele organisatie',
])('"%s" says that it is an ngo', (role) => expect(organisationTypeIn({ name: 'Bond', role })).toBe('ngo'))

test.each([
  'Een Europees netwerk van ngo’s die helpen.',
  'Een ngo-koepel',
  'Werkt samen met een NGO.',
  'Ngo’s helpen',
])('"%s" does not', (role) => expect(organisationTypeIn({ name: 'Bond', role })).toBeNull())

test('a ministry is one by its name, whatever its role says', () => {
  expect(organisationTypeIn({ name: 'Ministerie van Wonen', role: 'Een NGO' })).toBe('ministerie')
  for (const name of ['Min. van Wonen', 'Min. BZK'])
    expect(organisationTypeIn({ name, role: null })).toBe('ministerie')
  expect(organisationTypeIn({ name: 'Ministeriegebouw', role: null })).toBeNull()
})

test('a column Soort takes labels and values', () => {
  expect(organisationTypeNamed('Branche- of belangenvereniging')).toBe('branche-of-belangenvereniging')
  expect(organisationTypeNamed('ngo')).toBe('ngo')
  expect(organisationTypeNamed('Club')).toBeNull()
})

test.each([
  ['Toezichthouder', 'toezichthouder-of-adviesorgaan'],
  ['adviesorgaan', 'toezichthouder-of-adviesorgaan'],
  ['Branchevereniging', 'branche-of-belangenvereniging'],
  ['Belangenvereniging', 'branche-of-belangenvereniging'],
  ['Platform', 'databank-of-platform'],
])('"%s" is half of a label, and says as much', (words, type) => {
  expect(organisationTypeNamed(words)).toBe(type)
})
