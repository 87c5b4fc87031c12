import { expect, test } from 'vitest'

import {
  describeDifference,
  differencesOf,
  type ComparedBody,
  type ComparedOrganisation,
} from './differences'

const today = '2026-11-28'

const body: ComparedBody = {
  name: 'Centraal Orgaan opvang asielzoekers',
  abbreviation: 'COA',
  otherNames: [],
  kinds: ['Zelfstandig bestuursorgaan'],
  types: ['uitvoeringsorganisatie', 'toezichthouder-of-adviesorgaan'],
  website: 'https://www.coa.nl/',
  endedAt: null,
}

const organisation: ComparedOrganisation = {
  name: 'COA',
  aliases: [],
  type: 'uitvoeringsorganisatie',
  url: 'https://coa.nl/nl',
  endedAt: null,
}

const told: [string, Partial<ComparedOrganisation>, Partial<ComparedBody>, string[]][] = [
  ['nothing, where both say the same', {}, {}, []],
  ['an end that has come', {}, { endedAt: today }, ['is volgens het register opgeheven op 28-11-2026']],
  ['no end that is still to come', {}, { endedAt: '2030-11-29' }, []],
  ['no end that the guide has', { endedAt: '2026-02-23T11:00:00.000Z' }, { endedAt: '2026-02-23' }, []],
  ['another name', {}, { name: 'Opvangdienst', abbreviation: 'OD' }, ['heet in het register “Opvangdienst”']],
  [
    'no name that is another name here',
    { aliases: ['Opvangdienst'] },
    { name: 'Opvangdienst', abbreviation: null },
    [],
  ],
  [
    'the whole name of a ministry',
    { type: 'ministerie' },
    { name: 'Opvang', abbreviation: null, kinds: ['Ministerie'], types: ['ministerie'] },
    ['heet in het register “Ministerie van Opvang”'],
  ],
  ['another type', { type: 'ngo' }, {}, ['is volgens het register: Uitvoeringsorganisatie']],
  ['no type that goes with its kind', { type: 'toezichthouder-of-adviesorgaan' }, {}, []],
  ['no type where its kind says nothing', { type: 'ngo' }, { types: [] }, []],
  [
    'another website',
    { url: 'https://www.rijksoverheid.nl/contact/coa' },
    {},
    ['heeft in het register als website coa.nl'],
  ],
  ['no website that the guide leaves out', { url: null }, {}, []],
  ['no website that is none', { url: 'geen adres' }, {}, []],
]

test.each(told)('it tells %s', (_, ofOrganisation, ofBody, expected) => {
  const differences = differencesOf({
    organisation: { ...organisation, ...ofOrganisation },
    body: { ...body, ...ofBody },
    today,
  })
  expect(differences.map(describeDifference)).toEqual(expected)
})
