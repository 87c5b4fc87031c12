import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import type { RegisterBody } from '@/domain/register/register-body'

import { readRegister } from './read-register'
import { RegisterRejected } from './register-rejected'

const fixture = readFileSync('tests/fixtures/register/exportOO.xml')

async function* inParts({ content, size }: { content: Buffer; size: number }): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size)
    yield await Promise.resolve(content.subarray(at, at + size))
}

async function read(content: Buffer | string, size = 1000): Promise<RegisterBody[]> {
  const bodies: RegisterBody[] = []
  for await (const body of readRegister(inParts({ content: Buffer.from(content), size }))) bodies.push(body)
  return bodies
}

function around(inside: string): string {
  return `<p:o xmlns:p="x"><p:organisatie p:systeemId="7"><p:naam>Bureau</p:naam>${inside}</p:organisatie></p:o>`
}

async function only(inside: string): Promise<RegisterBody | undefined> {
  const [body] = await read(around(inside))
  return body
}

test('a body is read with all that the guide has a use for', async () => {
  const bodies = await read(fixture)
  expect(bodies.find(({ id }) => id === '28212487')).toEqual({
    id: '28212487',
    tooi: 'https://identifier.overheid.nl/tooi/id/zbo/zb000043',
    name: 'Centraal Orgaan opvang asielzoekers',
    abbreviation: 'COA',
    otherNames: [],
    kinds: ['Zelfstandig bestuursorgaan'],
    ministry: {
      tooi: 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1162',
      name: 'Asiel en Migratie',
    },
    website: 'https://www.coa.nl/',
    kvk: '27175043',
    rsin: '802637312',
    wooRequest: 'https://www.coa.nl/nl/woo-verzoek',
    wooDecisions: ['https://www.coa.nl/nl/woo-besluiten'],
    endedAt: null,
  } satisfies RegisterBody)
})

test('the other names of a body are read', async () => {
  const bodies = await read(fixture)
  expect(bodies.find(({ name }) => name === 'Nationale ombudsman')?.otherNames).toEqual([
    'Kinder- en Veteranenombudsman',
  ])
})

test('bodies inside another one are bodies too, and keep what is theirs', async () => {
  const bodies = await read(fixture)
  const named = (name: string): RegisterBody | undefined => bodies.find((body) => body.name === name)
  expect(named('Immigratie- en Naturalisatiedienst')).toMatchObject({ id: '115615', abbreviation: 'IND' })
  expect(named('Justitie en Veiligheid')).toMatchObject({ id: '11906', abbreviation: 'JenV', ministry: null })
  expect(bodies).toHaveLength(60)
})

test('nothing of a person is read, wherever it stands', async () => {
  expect(fixture.toString()).toMatch(/MEDEWERKER/)
  expect(JSON.stringify(await read(fixture))).not.toMatch(/medewerker|0612345678|@/i)
})

test.each([1, 2, 3, 7, 64, 100_000])('a file in parts of %i bytes is the same', async (size) => {
  expect(await read(fixture, size)).toEqual(await read(fixture))
})

test('a file that is cut off is rejected wherever that is', async () => {
  for (let share = 1; share < 20; share += 1) {
    const cut = fixture.subarray(0, Math.floor((fixture.length * share) / 20))
    await expect(read(cut)).rejects.toThrow(RegisterRejected)
  }
})

test.each([
  ['empty', ''],
  ['white', ' \n'],
  ['a page', '<!doctype html><html><body><p>Even geduld<br></body></html>'],
  ['JSON', '{"organisaties": []}'],
  ['with a wrong end', '<a><organisatie></a></organisatie>'],
  ['with an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a><organisatie>&b;</organisatie></a>'],
  ['with two roots', `${around('')}${around('')}`],
  ['no text', '<a>\0</a>'],
])('a file that is %s is rejected', async (_, content) => {
  await expect(read(content)).rejects.toThrow(RegisterRejected)
})

test('a file in another encoding is rejected', async () => {
  await expect(read(Buffer.from(around('<p:subnaam>Curaçao</p:subnaam>'), 'latin1'))).rejects.toThrow(/UTF-8/)
})

test.each([
  ['www.defensie.nl', 'https://www.defensie.nl'],
  [' https://www.coa.nl/ ', 'https://www.coa.nl/'],
  ['http://www.coa.nl/?utm_source=x', 'http://www.coa.nl/'],
  ['https://überraschung.nl', 'https://überraschung.nl'],
  ['geen adres', null],
  ['javascript:alert(1)', null],
  ['mailto:medewerker@example.org', null],
  ['medewerker@example.org', null],
  ['ftp://coa.nl/', null],
  ['http://', null],
  ['http://127.0.0.1/', null],
  ['http://[::1]/', null],
  ['http://localhost/', null],
  ['http://a b.nl/', null],
  ['-', null],
  [`https://coa.nl/${'a'.repeat(2000)}`, null],
])('the address “%s” is %s', async (written, address) => {
  const site = `<p:contact><p:internetadressen><p:internetadres><p:url>${written}</p:url></p:internetadres></p:internetadressen></p:contact>`
  const woo = `<p:woo><p:wooVerzoek><p:url>${written}</p:url></p:wooVerzoek></p:woo>`
  expect(await only(site + woo)).toMatchObject({ website: address, wooRequest: address })
})

test.each([
  ['2026-02-23', '2026-02-23'],
  ['2026-02-23+01:00', '2026-02-23'],
  ['2026-02-23T00:00:00', '2026-02-23'],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['23-02-2026', null],
  ['2026', null],
  ['0', null],
])('an end of “%s” is %s', async (written, day) => {
  expect(await only(`<p:eindDatum>${written}</p:eindDatum>`)).toMatchObject({ endedAt: day })
})

test.each([
  ['12345678', '12345678'],
  ['1234567', null],
  ['123456789', null],
  ['1234567a', null],
])('the number “%s” of the chamber of commerce is %s', async (written, kvk) => {
  const numbers = `<p:identificatiecodes><p:resourceIdentifier p:naam="KVK-nummer">${written}</p:resourceIdentifier></p:identificatiecodes>`
  expect(await only(numbers)).toMatchObject({ kvk })
})

test.each([
  ['no name', '<o><organisatie systeemId="7"/></o>'],
  [
    'a name of 301 characters',
    `<o><organisatie systeemId="7"><naam>${'a'.repeat(301)}</naam></organisatie></o>`,
  ],
  ['nothing that it is known by', '<o><organisatie><naam>Bureau</naam></organisatie></o>'],
  ['a number that is none', '<o><organisatie systeemId="x"><naam>Bureau</naam></organisatie></o>'],
])('a body with %s is passed over', async (_, content) => {
  expect(await read(content)).toEqual([])
})

test('several kinds, line ends and marked-up names are read', async () => {
  const body = await only(
    '<p:afkorting>\n  B&amp;R\n</p:afkorting><p:types><p:type>Zbo</p:type>\n<p:type>Rwt</p:type></p:types>',
  )
  expect(body).toMatchObject({ abbreviation: 'B&R', kinds: ['Zbo', 'Rwt'] })
  expect(
    await read('<o><organisatie systeemId="7"><naam><![CDATA[Raad <7>]]></naam></organisatie></o>'),
  ).toMatchObject([{ name: 'Raad <7>' }])
})
