import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { MarkedText } from '@/domain/search-text/mark-spans'
import type { SearchResults } from '@/domain/search/search'
import { reindex } from '@/collections/search/reindex'
import { parseSearchQuery } from '@/domain/search/search-query'
import type { Topic } from '@/payload-types'
import { search } from '@/queries/search/search'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

describe('a search', () => {
  test('finds topics, organisations, questions and sources, and says how many of each', async ({ make }) => {
    await fill(make)

    const { hits, counts, total } = await ask('opvang')

    expect(hits.map(({ kind, title, href }) => [kind, plain(title), href])).toEqual([
      ['topic', 'Asiel', '/themas/asiel'],
      ['organisation', 'COA', '/organisaties/coa'],
      ['question', 'Wie betaalt de opvang?', expect.stringMatching(/^\/vragen\/.+/)],
      ['source', 'Opvang in cijfers', 'https://www.cbs.nl/opvang'],
    ])
    expect([total, counts]).toEqual([
      4,
      { topic: 1, subtopic: 0, organisation: 1, question: 1, source: 1, page: 0 },
    ])
  })

  test('shows the sentence that has the words, marked, and the topic that it stands in', async ({ make }) => {
    await fill(make)

    const [, organisation, question, source] = (await ask('opvang')).hits

    expect(marked(organisation?.sentence)).toBe('Regelt de [opvang].')
    expect(marked(question?.title)).toBe('Wie betaalt de [opvang]?')
    expect([question?.topic, source?.topic]).toEqual([
      { slug: 'asiel', title: 'Asiel' },
      { slug: 'asiel', title: 'Asiel' },
    ])
  })

  test('says which language the title of a source is in, where that is not Dutch', async ({ make }) => {
    await make.source({ title: 'Reception in figures', language: 'en', description: 'Over opvang.' })
    await make.source({ title: 'Opvang in cijfers' })

    const { hits } = await ask('opvang')

    expect(hits.map(({ title, language }) => [plain(title), language])).toEqual([
      ['Opvang in cijfers', null],
      ['Reception in figures', 'en'],
    ])
  })

  test('finds subtopics, and questions by the name of theirs, which is shown', async ({ make }) => {
    await fill(make)

    const { hits } = await ask('geld')

    expect(hits.map(({ kind, title, href }) => [kind, marked(title), href])).toEqual([
      ['subtopic', '[Geld]', '/themas/asiel#geld'],
      ['question', 'Wie betaalt de opvang?', expect.stringMatching(/^\/vragen\/.+/)],
      ['question', 'Wie mag blijven?', expect.stringMatching(/^\/vragen\/.+/)],
    ])
    expect(hits.map(({ topic, subtopic }) => [topic?.slug, subtopic && marked(subtopic)])).toEqual([
      ['asiel', null],
      ['asiel', '[Geld]'],
      ['asiel', '[Geld]'],
    ])
    expect((await ask('geld', { soort: 'onderwerpen' })).total).toBe(1)
  })

  test('finds no subtopic of a topic that is not public', async ({ payload, make }) => {
    await fill(make)
    const { docs } = await payload.find({ collection: 'topics', where: { slug: { equals: 'asiel' } } })
    for (const { id } of docs) await payload.update({ collection: 'topics', id, data: { _status: 'draft' } })
    expect((await ask('geld')).total).toBe(0)
  })

  test('takes no notice of case, accents and kinds of apostrophe', async ({ make }) => {
    await make.organisation({ name: 'Coöperatie Élan', description: 'Over thema’s.' })

    for (const q of ['COOPERATIE', 'coöperatie', 'Coo\u0308peratie elan', "THEMA'S", 'thema’s'])
      expect(
        (await ask(q)).hits.map(({ title }) => plain(title)),
        q,
      ).toEqual(['Coöperatie Élan'])
  })

  test('wants all the words, in any order, and puts what has them in its title first', async ({ make }) => {
    await make.source({ title: 'Cijfers', description: 'Over opvang en geld' })
    await make.source({ title: 'Geld voor opvang' })
    await make.source({ title: 'Geld' })

    expect((await ask('opvang geld')).hits.map(({ title }) => plain(title))).toEqual([
      'Geld voor opvang',
      'Cijfers',
    ])
  })

  test('takes signs as they are written', async ({ make }) => {
    await make.source({ title: '100% zeker' })
    await make.source({ title: 'a_b\\c' })
    await make.source({ title: 'Jaarverslag' })

    const titles = async (q: string): Promise<string[]> =>
      (await ask(q)).hits.map(({ title }) => plain(title))
    expect(await titles('100%')).toEqual(['100% zeker'])
    expect(await titles('a_b')).toEqual(['a_b\\c'])
    for (const signs of ['%', '_', '\\', "' or true --", '& | ! <->', '()'])
      expect(await titles(signs), signs).toEqual([])
  })

  test('finds by abbreviation, other name, role and introduction', async ({ payload, make }) => {
    const { id } = await make.organisation({
      name: 'Dienst',
      abbreviation: 'IND',
      aliases: ['Naturalisatie'],
    })
    const topic = await make.topic({ organisations: [{ organisation: id, role: 'Beslist over aanvragen' }] })
    await payload.update({ collection: 'topics', id: topic.id, data: { intro: introOf('Lees dit eerst.') } })

    expect(marked((await ask('ind')).hits[0]?.title)).toBe('[Dienst] ([IND])')
    for (const q of ['ind', 'naturalisatie', 'aanvragen'])
      expect(
        (await ask(q)).hits.map(({ href }) => href),
        q,
      ).toEqual(['/organisaties/dienst'])
    expect((await ask('eerst')).hits.map(({ href }) => href)).toEqual(['/themas/asiel'])
  })

  test('finds nothing that is a draft, in the trash, or of a topic that is', async ({ payload, make }) => {
    await fill(make)
    const data = { _status: 'draft' } as const
    await make.topic({ title: 'Opvang', ...data })
    for (const { id } of (
      await payload.find({ collection: 'organisations', where: { name: { equals: 'COA' } } })
    ).docs)
      await payload.update({ collection: 'organisations', id, data })
    const trashed = {
      data: { deletedAt: '2026-01-01T00:00:00.000Z' },
      context: { scope: { work: 'merge' } },
    } as const
    for (const { id } of (await payload.find({ collection: 'sources' })).docs)
      await payload.update({ collection: 'sources', id, ...trashed })
    for (const { id } of (await payload.find({ collection: 'topics', where: { slug: { equals: 'asiel' } } }))
      .docs)
      await payload.update({ collection: 'topics', id, data })

    expect((await ask('opvang')).total).toBe(0)
  })

  test('tells nothing of an organisation from a topic that is a draft', async ({ make }) => {
    const { id } = await make.organisation()
    await make.topic({ organisations: [{ organisation: id, role: 'Geheim' }], _status: 'draft' })

    expect((await ask('geheim')).total).toBe(0)
  })

  test('does not find the draft over what is public', async ({ payload, make }) => {
    const { id } = await make.source()
    await payload.update({ collection: 'sources', id, data: { title: 'Geheim' }, draft: true })

    expect((await ask('geheim')).total).toBe(0)
    expect((await ask('jaarverslag')).total).toBe(1)
  })

  test('of one kind counts the others all the same', async ({ make }) => {
    await fill(make)

    const { hits, total, counts } = await ask('opvang', { soort: 'bronnen' })

    expect([hits.map(({ kind }) => kind), total, counts.question]).toEqual([['source'], 1, 1])
  })

  test('has 50 results on a page, and a page that is too far is the last one', async ({ payload }) => {
    await fillSources({ payload, count: 101 })
    await reindex((statement) => payload.db.drizzle.execute(statement))

    const second = await ask('bron', { pagina: '2' })
    expect([second.hits.length, second.page, second.pages, second.total]).toEqual([50, 2, 3, 101])
    expect(second.hits[0] && plain(second.hits[0].title)).toBe('Bron 051')
    expect((await ask('bron', { pagina: '99999' })).page).toBe(3)
  })

  test('costs at most 3 statements, and none when nothing is asked', async ({ make }) => {
    await fill(make)

    expect(await countStatements(() => ask('opvang'))).toBeLessThanOrEqual(3)
    expect(await countStatements(() => ask(' \u0000 '))).toBe(0)
  })

  test('survives whatever is asked', async ({ make }) => {
    await fill(make)

    const many = Array.from({ length: 100 }, (_, index) => String.fromCharCode(0x4e00 + index)).join(' ')
    for (const q of ['\uD83D', 'a\u0000b', '\u0301', '\u202Eopvang', many, '$1 ${x} {term}', '?'.repeat(300)])
      expect((await ask(q)).page, q).toBe(1)
  })
})

function ask(q: string, params: Record<string, string> = {}): Promise<SearchResults> {
  return search(parseSearchQuery({ q, ...params }).query)
}

function plain(text: MarkedText): string {
  return text.map((piece) => piece.text).join('')
}

function marked(text: MarkedText = []): string {
  return text.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')
}

async function fill(make: Makers): Promise<void> {
  const organisation = await make.organisation({ description: 'Bestaat lang. Regelt de opvang.' })
  const source = await make.source({ title: 'Opvang in cijfers', url: 'https://www.cbs.nl/opvang' })
  const questions = [{ text: 'Wie betaalt de opvang?' }, { text: 'Wie mag blijven?' }]
  const subtopic = await make.subtopic({ title: 'Geld', questions })
  await make.topic({
    description: 'Over opvang en terugkeer.',
    organisations: [{ organisation: organisation.id }],
    sources: [source.id],
    subtopics: [subtopic.id],
  })
  await make.topic({ title: 'Zorg' })
}

async function fillSources({ payload, count }: { payload: Payload; count: number }): Promise<void> {
  await payload.db.drizzle.execute(
    `insert into sources (title, slug, kind, _status) select 'Bron ' || lpad(i::text, 3, '0'),
      'bron-' || i, 'rapport', 'published' from generate_series(1, ${count}) i`,
  )
}

function introOf(text: string): NonNullable<Topic['intro']> {
  const node = { version: 1, format: 0, mode: 'normal', style: '', detail: 0 }
  const paragraph = { type: 'paragraph', version: 1, format: '', indent: 0, direction: null }
  const children = [{ ...paragraph, children: [{ ...node, type: 'text', text }] }]
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }
}
