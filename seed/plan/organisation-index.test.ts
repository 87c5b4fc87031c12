import { expect, test } from 'vitest'

import { OrganisationIndex, type IndexedOrganisation } from './organisation-index'

function organisation(fields: Partial<IndexedOrganisation> & { name: string }): IndexedOrganisation {
  return { ref: 'organisations:1', abbreviation: null, aliases: [], url: null, ...fields }
}

function recognised({
  there,
  name,
  abbreviation = null,
  url = null,
}: {
  there: IndexedOrganisation
  name: string
  abbreviation?: string | null
  url?: string | null
}): boolean {
  return new OrganisationIndex([there]).recognise({ named: { name, abbreviation }, url }) !== null
}

const ind = organisation({
  name: 'Immigratie- en Naturalisatiedienst',
  abbreviation: 'IND',
  url: 'https://ind.nl/nl',
})

test.each([
  'Immigratie-en Naturalisatiedienst',
  'immigratie- en naturalisatiedienst',
  'De Immigratie- en Naturalisatiedienst',
  'IND',
])('recognises “%s” by name or abbreviation', (name) => expect(recognised({ there: ind, name })).toBe(true))

test.each([null, 'AvP'])('recognises one that is named by its abbreviation, which is %j', (abbreviation) => {
  const there = organisation({ name: 'AvP', abbreviation })
  expect(recognised({ there, name: 'Archief van Plaatsen', abbreviation: 'AvP' })).toBe(true)
})

test('recognises an alias', () => {
  expect(
    recognised({ there: organisation({ name: 'Raad A', aliases: ['Oude Raad'] }), name: 'oude raad' }),
  ).toBe(true)
})

test('a name inside another counts only with a shared domain', () => {
  const there = organisation({ name: 'Stichting Zonnewijzer Nederland', url: 'https://www.zonnewijzer.nl/' })
  expect(recognised({ there, name: 'Zonnewijzer', url: 'https://data.zonnewijzer.nl/cijfers' })).toBe(true)
  expect(recognised({ there, name: 'Zonnewijzer', url: 'https://elders.nl/' })).toBe(false)
  expect(recognised({ there, name: 'Zonnewijzer' })).toBe(false)
})

test('a shared address alone never identifies', () => {
  const there = organisation({ name: 'Ministerie van Noord', url: 'https://rijk.example/ministerie' })
  expect(recognised({ there, name: 'Ministerie van Zuid', url: 'https://rijk.example/ministerie' })).toBe(
    false,
  )
})

test('the same abbreviation with another name is a likely twin, no match', () => {
  const there = organisation({ name: 'Academie voor Proeven', abbreviation: 'AvP' })
  const index = new OrganisationIndex([there])
  const named = { name: 'Archief van Plaatsen', abbreviation: 'AvP' }
  expect(index.recognise({ named, url: null })).toBeNull()
  expect(index.twinOf(named)).toEqual(there)
})
