import { expect } from 'vitest'

import { splitAtAddresses } from '@/domain/document/split-at-addresses'
import { linkAddress } from '@/domain/link-checks/link-address'
import { lexicalFromPageBody } from '@/seed/pages/lexical-from-page-body'
import { sql } from '@/server/database/public-sql'
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

test('an address that somebody typed in a text is a link of what has it, as long as it stands there', async ({
  payload,
  make,
}) => {
  const typed = (name: string): string => `Zie (www.${name}.example).`
  const link = (name: string): string => `https://www.${name}.example/`
  const source = await make.source({ description: typed('bron') })
  const organisation = await make.organisation({ description: typed('orgaan') })
  const page = await make.page({ description: typed('pagina') })
  const questions = (note: string, lead: string): { lead?: string; text: string; note?: string }[] => [
    { text: 'Wie beslist?', note },
    { lead, text: 'Wie betaalt?' },
  ]
  const subtopic = await make.subtopic({
    context: typed('toelichting'),
    questions: questions(typed('opmerking'), typed('zin')),
  })
  const roles = (role: string): { organisation: number; role: string }[] => [
    { organisation: organisation.id, role },
  ]
  const topic = await make.topic({
    description: typed('thema'),
    organisations: roles(typed('rol')),
    subtopics: [subtopic.id],
  })
  const all = [
    `organisations.description ${link('orgaan')}`,
    `pages.description ${link('pagina')}`,
    `sources.description ${link('bron')}`,
    `subtopics.context ${link('toelichting')}`,
    `subtopics.questions ${link('opmerking')}`,
    `subtopics.questions ${link('zin')}`,
    `topics.description ${link('thema')}`,
    `topics.organisations ${link('rol')}`,
  ]
  expect(await readLinks(payload)).toEqual(all)
  const without = (...names: string[]): string[] =>
    all.filter((line) => !names.some((name) => line.endsWith(link(name))))
  for (const [collection, id, names, before, after] of [
    ['sources', source.id, ['bron'], { description: typed('bron') }, { description: 'Niets.' }],
    ['organisations', organisation.id, ['orgaan'], { description: typed('orgaan') }, { description: null }],
    ['pages', page.id, ['pagina'], { description: typed('pagina') }, { description: 'Niets.' }],
    ['subtopics', subtopic.id, ['toelichting'], { context: typed('toelichting') }, { context: null }],
    [
      'subtopics',
      subtopic.id,
      ['opmerking'],
      { questions: questions(typed('opmerking'), typed('zin')) },
      { questions: questions('Niets.', typed('zin')) },
    ],
    [
      'subtopics',
      subtopic.id,
      ['opmerking', 'zin'],
      { questions: questions(typed('opmerking'), typed('zin')) },
      { questions: questions('Niets.', 'Niets.') },
    ],
    ['topics', topic.id, ['thema'], { description: typed('thema') }, { description: 'Niets.' }],
    ['topics', topic.id, ['rol'], { organisations: roles(typed('rol')) }, { organisations: roles('Niets.') }],
  ] as const) {
    await payload.update({ collection, id, data: after })
    expect(await readLinks(payload), names.join()).toEqual(without(...names))
    await payload.update({ collection, id, data: before })
    expect(await readLinks(payload), names.join()).toEqual(all)
  }
})

test.for([
  ['organisations', "_status = 'draft'", 'topics.organisations'],
  ['topics', "_status = 'draft'", 'subtopics.context'],
  ['topics', "_status = 'draft'", 'subtopics.questions'],
  ['subtopics', "_status = 'draft'", 'subtopics.context'],
  ['subtopics', "context = 'Niets.'", 'subtopics.context'],
  ['subtopics_questions', "note = 'Niets.'", 'subtopics.questions'],
  ['topics_organisations', "role = 'Niets.'", 'topics.organisations'],
] as const)(
  'when %s become %s there is no typed address in %s',
  async ([table, change, place], { payload, make }) => {
    const note = `Zie ${address('typed')}.`
    const subtopic = await make.subtopic({ context: note, questions: [{ text: 'Wie beslist?', note }] })
    const organisation = await make.organisation()
    const organisations = [{ organisation: organisation.id, role: note }]
    await make.topic({ organisations, subtopics: [subtopic.id] })
    expect(await readLinks(payload)).toContain(`${place} ${address('typed')}`)
    await payload.db.drizzle.execute(`update ${table} set ${change}`)
    expect(await readLinks(payload)).not.toContain(`${place} ${address('typed')}`)
  },
)

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
  await execute(`set session_replication_role = replica; update sources set url = '${address('stil')}', description = 'Zie ${address('tekst')}.' where id = ${source.id};
    delete from link_uses where collection = 'organisations'; set session_replication_role = origin`)
  await expect(readLinks(payload)).rejects.toThrow(/pages show/)
  expect(await execute('select reconcile_links(1) as records')).toEqual([{ records: 1 }])
  expect(await execute('select reconcile_links(100) as records')).toEqual([{ records: 1 }])
  expect(await readLinks(payload)).toEqual([
    `organisations.url ${address('orgaan')}`,
    `sources.description ${address('tekst')}`,
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

test('the database and the guide agree on which addresses stand in a text', async ({ payload }) => {
  const long = 'a'.repeat(10_000)
  const written = [
    ...[
      '',
      'Geen adres.',
      'www.',
      'www. coa.nl',
      'www.coa',
      'www.coa.n',
      'http://',
      'https:// coa.nl',
      'https://"coa.nl"',
    ],
    ...[
      'https://a.nl',
      'Zie https://a.nl/b?c=d#e.',
      'HTTP://A.NL/B, HTTPS://C.NL; WWW.D.NL!',
      'xhttps://a.nl',
    ],
    ...[
      'https://a.nl https://b.nl',
      'https://a.nl,https://b.nl',
      'https://a.nl<https://b.nl>',
      'www.a.nl\twww.b.nl\nwww.c.nl',
    ],
    ...[
      '(https://a.nl)',
      '(https://a.nl/b_(c))',
      '(zie https://a.nl/b_(c)).',
      'https://a.nl/(b',
      'https://a.nl/b).).)',
      'https://)',
    ],
    ...['https://a.nl/(b(c)).)?', 'https://a.nl/)(', 'https://a.nl/)b)', `https://a.nl/${')'.repeat(300)}`],
    ...[
      `https://a.nl/${'('.repeat(300)}${')'.repeat(900)}`,
      'https://...',
      'https://a...',
      'https://a.nl’s',
      'https://a.nl’',
    ],
    ...[
      '“https://a.nl”',
      "'https://a.nl'",
      '"www.a.nl"',
      '«https://a.nl»',
      'https://a.nl\u00a0b',
      'https://a.nl\u3000www.b.nl',
    ],
    ...[
      'https://a.nl\u200bb',
      'https://a.nl\u0085b',
      'https://a.nl\ufeffb',
      'https://a.nl\u2028www.b.nl',
      'https://a.nl\r\nwww.b.nl',
    ],
    ...[
      'www.a.nl/b',
      'www.a.nl?b',
      'www.a.nl#b',
      'www.a.nl:80',
      'www.a.nl.',
      'www.a.nl/.',
      'www.a_b.nl',
      'www.é.nl',
      'éwww.a.nl',
    ],
    ...[
      'awww.a.nl',
      '_www.a.nl',
      '-www.a.nl',
      '1www.a.nl',
      'wwww.a.nl',
      'www.www.a.nl',
      'www..nl',
      'www.a.nl@b',
      'www.a.Nl',
      'www.a.n1',
    ],
    ...[
      'https://www.a.nl',
      'ftp://www.a.nl',
      'mailto:a@www.b.nl',
      'https:/www.a.nl',
      'https://https://a.nl',
      'www.a.nlhttps://b.nl',
    ],
    ...[
      'httpſ://a.nl',
      'https://😀.nl/😀.',
      'www.a.nl😀',
      `https://a.nl/${long}`,
      `${long} www.a.nl ${long}`,
      'www.a.nl '.repeat(1000),
    ],
    ...[
      `https://a.nl/${'.)'.repeat(5000)}x`,
      `www.${'a.'.repeat(5000)}nl`,
      `https://${'('.repeat(10_000)}`,
      "https://a.nl/'b'",
    ],
  ]
  for (const text of written) {
    const { rows } = await payload.db.drizzle.execute(
      sql`select address from addresses_in(${text}) as address`,
    )
    const expected = splitAtAddresses(text).flatMap(({ url }) => (url === null ? [] : [{ address: url }]))
    expect(rows, text.slice(0, 200)).toEqual(expected)
  }
})
