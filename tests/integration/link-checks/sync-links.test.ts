import { expect } from 'vitest'

import { linkAddress } from '@/domain/link-checks/link-address'
import { lexicalFromPageBody } from '@/seed/pages/lexical-from-page-body'
import { test } from '@/tests/support/integration-test'
import { loadRegisterText } from '@/tests/support/register'

import { readLinks } from './read-links'

const address = (name: string): string => `https://${name}.example/`

function introWith(url: string): ReturnType<typeof lexicalFromPageBody> {
  const words = { type: 'link' as const, url, children: [{ type: 'text' as const, text: 'hier' }] }
  return lexicalFromPageBody([{ heading: null, prose: [{ type: 'paragraph', children: [words] }] }])
}

test('the addresses of a source are there from publication until it is withdrawn', async ({
  payload,
  make,
}) => {
  const links = [{ label: 'Bijlage', url: address('bijlage') }]
  const { id } = await make.source({ url: address('bron'), links, _status: 'draft' })
  expect(await readLinks(payload)).toEqual([])
  const save = async (data: object): Promise<string[]> => {
    await payload.update({ collection: 'sources', id, data })
    return readLinks(payload)
  }
  const both = [`sources.links ${address('bijlage')}`, `sources.url ${address('bron')}`]
  expect(await save({ _status: 'published' })).toEqual(both)
  expect(await save({ url: `${address('bron')}#deel` })).toEqual(both)
  expect(await save({ url: address('elders') })).toEqual([both[0], `sources.url ${address('elders')}`])
  expect(await save({ links: [] })).toEqual([`sources.url ${address('elders')}`])
  expect(await save({ deletedAt: new Date().toISOString() })).toEqual([])
})

test('a draft over what is public changes nothing', async ({ payload, make }) => {
  const { id } = await make.source({ url: address('bron') })
  await payload.update({ collection: 'sources', id, data: { url: address('concept') }, draft: true })
  expect(await readLinks(payload)).toEqual([`sources.url ${address('bron')}`])
})

test('an address is checked once however often it stands somewhere, until its last place is gone', async ({
  payload,
  make,
}) => {
  const source = await make.source({ url: address('bron') })
  const organisation = await make.organisation({ url: `${address('bron')}#over` })
  expect(await readLinks(payload)).toHaveLength(2)
  await payload.delete({ collection: 'sources', id: source.id })
  expect(await readLinks(payload)).toEqual([`organisations.url ${address('bron')}`])
  await payload.delete({ collection: 'organisations', id: organisation.id })
  expect(await readLinks(payload)).toEqual([])
})

test('a topic has the links of its introduction, and those of the roles of public organisations', async ({
  payload,
  make,
}) => {
  const organisation = await make.organisation()
  const topic = await make.topic({
    intro: introWith(address('inleiding')),
    organisations: [{ organisation: organisation.id, role: 'Opvang', url: address('rol') }],
  })
  const both = [`topics.intro ${address('inleiding')}`, `topics.organisations ${address('rol')}`]
  expect(await readLinks(payload)).toEqual(both)
  for (const [status, expected] of [
    ['draft', [both[0]]],
    ['published', both],
  ] as const) {
    await payload.db.drizzle.execute(
      `update organisations set _status = '${status}' where id = ${organisation.id}`,
    )
    expect(await readLinks(payload)).toEqual(expected)
  }
  await payload.update({ collection: 'topics', id: topic.id, data: { _status: 'draft' } })
  expect(await readLinks(payload)).toEqual([])
})

test('what a question leads to is public with its topic, and goes with its question', async ({
  payload,
  make,
}) => {
  const publications = [
    { title: 'Reportage', medium: 'Dagblad', date: '2026-03-01T12:00:00.000Z', url: address('krant') },
  ]
  const subtopic = await make.subtopic({ questions: [{ text: 'Wie beslist?', publications }] })
  expect(await readLinks(payload)).toEqual([])
  const topic = await make.topic({ subtopics: [subtopic.id] })
  const link = `subtopics.publications ${address('krant')}`
  expect(await readLinks(payload)).toEqual([link])
  const status = (value: string): Promise<unknown> =>
    payload.db.drizzle.execute(`update topics set _status = '${value}' where id = ${topic.id}`)
  await status('draft')
  expect(await readLinks(payload)).toEqual([])
  await status('published')
  expect(await readLinks(payload)).toEqual([link])
  await payload.db.drizzle.execute(`delete from subtopics_questions where _parent_id = ${subtopic.id}`)
  expect(await readLinks(payload)).toEqual([])
})

test('pages and the footer are looked at, mail addresses are not', async ({ payload, make }) => {
  await make.page({ body: introWith(address('uitleg')) })
  const footerLinks = [
    { label: 'Vereniging', url: address('vereniging') },
    { label: 'Mail', url: 'mailto:redactie@gids.example' },
  ]
  await payload.updateGlobal({ slug: 'site', data: { footerLinks } })
  expect(await readLinks(payload)).toEqual([
    `pages.body ${address('uitleg')}`,
    `site.footerLinks ${address('vereniging')}`,
  ])
  await payload.updateGlobal({ slug: 'site', data: { footerLinks: [] } })
  expect(await readLinks(payload)).toEqual([`pages.body ${address('uitleg')}`])
})

test('where the register has pages of the Woo, they are links of the organisation', async ({
  payload,
  make,
}) => {
  await make.organisation({ name: 'Centraal Bureau voor de Statistiek' })
  await loadRegisterText()
  const places = (await readLinks(payload)).map((line) => line.split(' ')[0])
  expect(places).toContain('organisations.wooRequest')
  await payload.db.drizzle.execute(
    'update register_bodies set woo_request = null, woo_decisions = array[]::text[]',
  )
  expect(await readLinks(payload)).toEqual([])
  await payload.db.drizzle.execute(`update register_bodies set woo_request = '${address('woo')}'`)
  expect(await readLinks(payload)).toEqual([`organisations.wooRequest ${address('woo')}`])
  await payload.db.drizzle.execute('delete from register_bodies')
  expect(await readLinks(payload)).toEqual([])
})

test('what was written while nobody looked is put right, and a second time nothing is done', async ({
  payload,
  make,
}) => {
  const execute = async (statement: string): Promise<Record<string, unknown>[]> =>
    (await payload.db.drizzle.execute(statement)).rows
  const source = await make.source({ url: address('bron') })
  await make.organisation({ url: address('orgaan') })
  await execute(`set session_replication_role = replica; update sources set url = '${address('stil')}' where id = ${source.id};
    delete from link_uses where collection = 'organisations'; set session_replication_role = origin`)
  await expect(readLinks(payload)).rejects.toThrow(/pages show/)
  expect(await execute('select reconcile_links(1) as records')).toEqual([{ records: 1 }])
  expect(await execute('select reconcile_links(100) as records')).toEqual([{ records: 1 }])
  expect(await readLinks(payload)).toEqual([
    `organisations.url ${address('orgaan')}`,
    `sources.url ${address('stil')}`,
  ])
  expect(await execute('select reconcile_links(100) as records')).toEqual([{ records: 0 }])
})

test('two that give and take the last place of an address at once leave it right', async ({
  payload,
  make,
}) => {
  const gives = await make.source({ url: address('bron') })
  const takes = await make.source({ url: null, title: 'Ander verslag' })
  for (let round = 0; round < 10; round += 1) {
    const [from, to] = round % 2 === 0 ? [gives, takes] : [takes, gives]
    await Promise.all([
      payload.db.drizzle.execute(`update sources set url = null where id = ${from.id}`),
      payload.db.drizzle.execute(`update sources set url = '${address('bron')}' where id = ${to.id}`),
    ])
    expect(await readLinks(payload)).toEqual([`sources.url ${address('bron')}`])
  }
})

test('an address that is too long to be kept does not stop a save', async ({ payload, make }) => {
  const { id } = await make.source({ url: address('bron') })
  const long = `${address('bron')}${'a'.repeat(9000)}`
  await payload.db.drizzle.execute(`update sources set url = '${long}' where id = ${id}`)
  expect(await readLinks(payload)).toEqual([])
})

test('the database and the guide agree on which links are one', async ({ payload }) => {
  const written = [
    ...['https://a.nl', 'HTTPS://A.NL/B?C#D', 'http://a.nl:80', 'https://a.nl:443/x', 'https://a.nl:80/'],
    ...['https://a.nl?x#', 'mailto:a@b.nl', '', 'https://', 'https://a.nl/ b', ' https://a.nl/\t', '//a.nl'],
    ...[
      'https://É.nl/é',
      'https://u:P@A.nl/',
      `https://a.nl/${'é'.repeat(989)}`,
      `https://a.nl/${'é'.repeat(999)}`,
    ],
    ...['http://[::1]:80/', 'https://a.nl/a#b#c', 'https://a.nl\\b', 'ftp://a.nl/', 'https://a.nl/a\nb'],
  ]
  for (const text of written) {
    const literal = text.replaceAll("'", "''")
    const { rows } = await payload.db.drizzle.execute(`select link_address('${literal}') as address`)
    expect(rows, text).toEqual([{ address: linkAddress(text) }])
  }
})
