import { expect, test } from 'vitest'

import { matchBody, soughtNames, type MatchableBody, type Recognisable } from './match-body'
import { namesOfBody } from './names-of-body'

const today = '2026-11-28'

const noBody: MatchableBody = {
  id: '1',
  tooi: null,
  name: 'Bureau',
  abbreviation: null,
  otherNames: [],
  kinds: [],
  website: null,
  kvk: null,
  rsin: null,
  endedAt: null,
}

const nothingKnown: Recognisable = {
  name: 'Bureau',
  abbreviation: null,
  aliases: [],
  type: null,
  url: null,
  identifiers: { tooi: null, kvk: null, rsin: null },
}

function body(kind: string, name: string, more: Partial<MatchableBody> = {}): MatchableBody {
  return { ...noBody, id: [kind, name, more.abbreviation, more.endedAt].join(), name, kinds: [kind], ...more }
}

const zbo = 'Zelfstandig bestuursorgaan'
const part = 'Organisatieonderdeel'
const bodies = [
  body('Ministerie', 'Asiel en Migratie', { abbreviation: 'AenM', endedAt: '2026-02-23' }),
  body('Ministerie', 'Economische Zaken', { abbreviation: 'EZ', endedAt: '2010-10-14' }),
  body('Ministerie', 'Economische Zaken', { abbreviation: 'EZ' }),
  body('Ministerie', 'Volksgezondheid, Welzijn en Sport', { abbreviation: 'VWS' }),
  body('Gemeente', 'Gemeente Utrecht', { abbreviation: 'Utrecht' }),
  body('Provincie', 'Provincie Utrecht', { abbreviation: 'UT' }),
  body('Gemeente', 'Groningen'),
  body('Gemeente', 'Gemeente Bergen (L)'),
  body('Gemeente', 'Gemeente Bergen (NH)'),
  body('Gemeente', 'Gemeente Zeeland'),
  body('Provincie', 'Zeeland', { endedAt: '2024-02-04' }),
  body('Waterschap', 'De Dommel'),
  body('Provincie', 'Groningen'),
  body('Gemeente', 'Aalten'),
  body('Waterschap', 'Aa en Maas'),
  body(zbo, 'Centraal Orgaan opvang asielzoekers', { abbreviation: 'COA', website: 'https://www.coa.nl/' }),
  body(zbo, 'Stichting Nidos'),
  body(zbo, 'Dienst Een', { abbreviation: 'DE', website: 'https://een.nl' }),
  body(zbo, 'Dienst Elf', { abbreviation: 'DE', website: 'https://elf.nl' }),
  body(part, 'Dienst Terugkeer en Vertrek', { abbreviation: 'DTenV' }),
  body(part, 'Financiën', { abbreviation: 'FIN' }),
  body('Hoog College van Staat', 'Raad van State', { abbreviation: 'RvS', endedAt: '2030-11-29' }),
]

function matched(organisation: Partial<Recognisable>): string | null {
  const match = matchBody({ organisation: { ...nothingKnown, ...organisation }, bodies, today })
  const found = bodies.find(({ id }) => id === match?.body)
  return found ? `${found.kinds.join()} ${found.name}` : null
}

test.each([
  ['Ministerie van Asiel en Migratie', 'Ministerie Asiel en Migratie'],
  ['Ministerie van Asiel & Migratie', 'Ministerie Asiel en Migratie'],
  ['Het ministerie van Economische Zaken', 'Ministerie Economische Zaken'],
  ['Ministerie van VWS', 'Ministerie Volksgezondheid, Welzijn en Sport'],
  ['Min. van VWS', 'Ministerie Volksgezondheid, Welzijn en Sport'],
  ['Ministerie van Volksgezondheid, Welzijn en Sport (VWS)', 'Ministerie Volksgezondheid, Welzijn en Sport'],
  ['Gemeente Utrecht', 'Gemeente Gemeente Utrecht'],
  ['Provincie Utrecht', 'Provincie Provincie Utrecht'],
  ['Utrecht', null],
  ['Gemeente Groningen', 'Gemeente Groningen'],
  ['Provincie Groningen', 'Provincie Groningen'],
  ['Groningen', null],
  ['Zeeland', null],
  ['Bergen', null],
  ['Gemeente Bergen', null],
  ['Gemeente Bergen (L)', 'Gemeente Gemeente Bergen (L)'],
  ['Gemeente Bergen (NH)', 'Gemeente Gemeente Bergen (NH)'],
  ['Waterschap De Dommel', 'Waterschap De Dommel'],
  ['Aalten', 'Gemeente Aalten'],
  ['Waterschap Aa en Maas', 'Waterschap Aa en Maas'],
  ['Hoogheemraadschap Aa en Maas', 'Waterschap Aa en Maas'],
  ['centraal orgaan opvang asielzoekers (COA)', `${zbo} Centraal Orgaan opvang asielzoekers`],
  ['COA', `${zbo} Centraal Orgaan opvang asielzoekers`],
  ['Nidos', `${zbo} Stichting Nidos`],
  ['De Raad van State', 'Hoog College van Staat Raad van State'],
  ['Dienst Terugkeer & Vertrek (DT&V)', `${part} Dienst Terugkeer en Vertrek`],
  ['FIN', null],
  ['DE', null],
  ['Vreemdelingenpolitie', null],
  ['Centraal Orgaan', null],
  ['Gemeente Utrechtse Heuvelrug', null],
  ['Rechtbank Utrecht', null],
])('“%s” is %s', (name, expected) => expect(matched({ name })).toBe(expected))

test('an abbreviation or a website decides between two of one name', () => {
  const two = [
    body(zbo, 'Raad', { abbreviation: 'RA', website: 'https://a.nl' }),
    body(zbo, 'Raad', { abbreviation: 'RB', website: 'https://b.nl' }),
  ]
  const decided = (organisation: Partial<Recognisable>): string | undefined =>
    matchBody({ organisation: { ...nothingKnown, name: 'Raad', ...organisation }, bodies: two, today })?.body
  expect(decided({})).toBeUndefined()
  expect(decided({ abbreviation: 'RB' })).toBe(two[1]?.id)
  expect(decided({ url: 'https://www.a.nl/over' })).toBe(two[0]?.id)
})

test('an abbreviation alone stands for no organisation outside the government, nor for one with another', () => {
  expect(matched({ name: 'COA', type: 'ngo' })).toBeNull()
  expect(matched({ name: 'COA', abbreviation: 'CvA' })).toBeNull()
  expect(matched({ name: 'Opvang', abbreviation: 'COA' })).toBeNull()
  expect(matched({ name: 'Aalten', type: 'kennisinstelling' })).toBeNull()
})

test('another name counts as well, and a body outside the government by its whole name', () => {
  expect(matched({ name: 'Opvang', aliases: ['Centraal Orgaan opvang asielzoekers'] })).toMatch(/opvang/)
  expect(matched({ name: 'Stichting Nidos', type: 'ngo' })).toMatch(/Nidos/)
})

test('an identifier goes before a name, in whatever way it is written', () => {
  const tooi = 'https://identifier.overheid.nl/tooi/id/zbo/zb1'
  const known = [
    body(zbo, 'Een', { tooi, kvk: '12345678' }),
    body(zbo, 'Twee', { kvk: '87654321', rsin: '123456789' }),
    body(zbo, 'Drie', { kvk: '87654321' }),
  ]
  const by = (identifiers: Partial<Recognisable['identifiers']>, name = 'Twee'): unknown =>
    matchBody({
      organisation: { ...nothingKnown, name, identifiers: { ...nothingKnown.identifiers, ...identifiers } },
      bodies: known,
      today,
    })
  expect(by({ tooi })).toEqual({ body: known[0]?.id, by: 'tooi' })
  expect(by({ tooi: `${tooi.replace('https', 'http')}/` })).toEqual({ body: known[0]?.id, by: 'tooi' })
  expect(by({ tooi: 'https://identifier.overheid.nl/tooi/id/zbo/zb2' })).toBeNull()
  expect(by({ kvk: '12345678' })).toEqual({ body: known[0]?.id, by: 'kvk' })
  // Two have this one, so that the name decides.
  expect(by({ kvk: '87654321' })).toEqual({ body: known[1]?.id, by: 'name' })
  expect(by({ rsin: '123456789' }, 'Niets')).toEqual({ body: known[1]?.id, by: 'rsin' })
})

test('a body that an editor said it is not is not found by a name or a number', () => {
  const tooi = 'https://identifier.overheid.nl/tooi/id/zbo/zb1'
  const two = [body(zbo, 'Raad', { kvk: '12345678', tooi }), body(part, 'Raad', { kvk: '87654321' })]
  const ids = two.map(({ id }) => id)
  const found = (identifiers: Partial<Recognisable['identifiers']>, rejected: string[]): string | null => {
    const organisation = {
      ...nothingKnown,
      name: 'Raad',
      identifiers: { ...nothingKnown.identifiers, ...identifiers },
    }
    return matchBody({ organisation, bodies: two, today, rejected })?.body ?? null
  }
  expect(found({}, [])).toBe(ids[0])
  expect(found({}, ids.slice(0, 1))).toBe(ids[1])
  expect(found({}, ids)).toBeNull()
  expect(found({ kvk: '12345678' }, ids.slice(0, 1))).toBe(ids[1])
  expect(found({ tooi }, ids)).toBe(ids[0])
})

test('what an organisation is looked for by finds the body that it is', () => {
  for (const name of ['Ministerie van VWS', 'COA', 'Dienst Terugkeer & Vertrek (DT&V)', 'Aalten', 'Nidos']) {
    const sought = soughtNames({ ...nothingKnown, name })
    const found = bodies.filter((each) => {
      const { full, short } = namesOfBody(each)
      return [...full, ...short].some((other) => sought.includes(other))
    })
    expect(found.length, name).toBeGreaterThan(0)
  }
})
