import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { ReplacementPreview } from '@/domain/link-replacements/link-replacement'
import type { StaffRole } from '@/domain/people/staff-role'
import { lexicalFromPageBody } from '@/seed/pages/lexical-from-page-body'
import type { Makers } from '@/tests/support/makers'
import { test } from '@/tests/support/integration-test'
import type { Rest, RestAnswer } from '@/tests/support/rest'

const from = 'https://oud.example'
const to = 'https://nieuw.example'
const old = `${from}/a?b=c#d`
const next = `${to}/a?b=c#d`

interface By {
  rest: Rest
  as?: StaffRole
}

async function preview({ rest, as = 'eindredacteur' }: By): Promise<ReplacementPreview> {
  const path = `/links/replacement?${new URLSearchParams({ from, to })}`
  const { status, text } = await rest({ path, as })
  expect(status, text).toBe(200)
  return JSON.parse(text)
}

/** Replaces what a preview showed, but for what is left out. */
function replace({
  rest,
  shown,
  as = 'eindredacteur',
  without = [],
}: By & { shown: ReplacementPreview; without?: string[] }): Promise<RestAnswer> {
  const records = shown.records
    .map(({ links, collection, record, updatedAt }) => ({
      collection,
      record,
      updatedAt,
      keys: links.map(({ key }) => key).filter((key) => !without.includes(key)),
    }))
    .filter(({ keys }) => keys.length > 0)
  const body = { from, to, replacement: null, records }
  return rest({ path: '/links/replace', method: 'POST', body, as })
}

function undo({ rest, as = 'eindredacteur', id }: By & { id: unknown }): Promise<RestAnswer> {
  return rest({ path: `/links/replace/${String(id)}/undo`, method: 'POST', body: { after: 0 }, as })
}

type Collection = 'sources' | 'organisations' | 'topics' | 'subtopics' | 'pages'

interface Document {
  payload: Payload
  collection: Collection
  id: number
}

function newestOf({ payload, collection, id }: Document): Promise<object> {
  return payload.findByID({ collection, id, draft: true, depth: 0 })
}

function publicOf({ payload, collection, id }: Document): Promise<object> {
  return payload.findByID({ collection, id, depth: 0 })
}

async function versionsOf({ payload, collection, id }: Document): Promise<number> {
  return (await payload.countVersions({ collection, where: { parent: { equals: id } } })).totalDocs
}

function setFooter({ payload, url }: { payload: Payload; url: string }): Promise<object> {
  return payload.updateGlobal({ slug: 'site', data: { footerLinks: [{ label: 'Voet', url }] } })
}

const prose = (url: string) =>
  lexicalFromPageBody([
    {
      heading: null,
      prose: [
        { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'hier' }] }] },
      ],
    },
  ])

/** A public record for each place where an editor writes a link. */
async function makePlaces({ make, payload }: { make: Makers; payload: Payload }) {
  const typed = `Zie ${old}, of bel.`
  const source = await make.source({ url: old, description: typed, links: [{ label: 'Bijlage', url: old }] })
  const organisation = await make.organisation({ url: old, description: typed })
  const publications = [{ title: 'Stuk', medium: 'Krant', date: '2026-03-01T12:00:00.000Z', url: old }]
  const subtopic = await make.subtopic({
    context: typed,
    questions: [
      { text: 'Wie?', note: typed, publications },
      { lead: typed, text: 'Wat?' },
    ],
  })
  const topic = await make.topic({
    description: typed,
    intro: prose(old),
    organisations: [{ organisation: organisation.id, role: typed, url: old }],
    subtopics: [subtopic.id],
  })
  const page = await make.page({ description: typed, body: prose(old) })
  await setFooter({ payload, url: old })
  return [
    ['sources', source.id],
    ['organisations', organisation.id],
    ['topics', topic.id],
    ['subtopics', subtopic.id],
    ['pages', page.id],
  ] as const
}

test.afterEach(async ({ payload }) => {
  await payload.updateGlobal({ slug: 'site', data: { footerLinks: [] } })
})

describe('the preview', () => {
  test('shows a link of every place that public pages have, with its new address', async ({
    payload,
    make,
    rest,
  }) => {
    await makePlaces({ make, payload })
    const { records, total } = await preview({ rest })
    expect(total).toBe(6)
    const links = records.flatMap(({ collection, links: each }) =>
      each.map(({ field, address, to: new_ }) => ({ place: `${collection} ${field}`, address, new_ })),
    )
    for (const link of links) expect(link).toMatchObject({ address: old, new_: next })
    const { rows } = await payload.db.drizzle.execute(
      `select distinct collection, place from public_links where place not like 'woo%'`,
    )
    const places = rows.map(
      ({ collection, place }) => `${collection} ${place === 'publications' ? 'questions' : place}`,
    )
    expect([...new Set(links.map(({ place }) => place))].toSorted()).toEqual([...new Set(places)].toSorted())
  })

  test('reads drafts, also of what is not public yet, and nothing in the trash', async ({
    payload,
    make,
    rest,
  }) => {
    const shown = await make.source({ title: 'Openbaar', url: 'https://ander.example/' })
    await payload.update({ collection: 'sources', id: shown.id, data: { url: old }, draft: true })
    await make.source({ title: 'Concept', slug: 'concept', url: old, _status: 'draft' })
    const gone = await make.source({ title: 'Weg', slug: 'weg', url: old })
    await payload.update({
      collection: 'sources',
      id: gone.id,
      data: { deletedAt: new Date().toISOString() },
    })
    const left = await make.source({ title: 'Vervangen', slug: 'vervangen', url: old })
    await payload.update({ collection: 'sources', id: left.id, data: { url: next }, draft: true })
    const { records } = await preview({ rest })
    expect(records.map(({ title, isDraft }) => [title, isDraft])).toEqual([
      ['Openbaar', true],
      ['Concept', true],
    ])
  })

  test('finds a record that has the address in one text alone', async ({ make, rest }) => {
    const typed = `Zie ${old}.`
    const organisation = await make.organisation({ name: 'Orgaan', description: typed })
    await make.source({ title: 'Bron', description: typed })
    await make.page({ title: 'Pagina', description: typed })
    await make.subtopic({ title: 'Toelichting', context: typed })
    await make.subtopic({ title: 'Opmerking', questions: [{ text: 'Wie?', note: typed }] })
    await make.subtopic({ title: 'Zin', questions: [{ text: 'Wie?' }, { lead: typed, text: 'Wat?' }] })
    await make.topic({ title: 'Thema', slug: 'thema', description: typed })
    const role = { organisation: organisation.id, role: typed }
    await make.topic({ title: 'Rol', slug: 'rol', organisations: [role] })
    const { records } = await preview({ rest })
    expect(
      records.map(({ title, links }) => [title, links.map(({ field, to: new_ }) => [field, new_])]),
    ).toEqual([
      ['Bron', [['description', next]]],
      ['Orgaan', [['description', next]]],
      ['Thema', [['description', next]]],
      ['Rol', [['organisations', next]]],
      ['Toelichting', [['context', next]]],
      ['Opmerking', [['questions', next]]],
      ['Zin', [['questions', next]]],
      ['Pagina', [['description', next]]],
    ])
  })

  test('says which links of a record would lead to the same page', async ({ make, rest }) => {
    await make.source({
      url: old,
      links: [
        { label: 'Nieuw al', url: next },
        { label: 'Ander', url: `${from}/z` },
      ],
    })
    const { records } = await preview({ rest })
    expect(records[0]?.links.map(({ key, isDouble }) => [key.split('/')[0], isDouble])).toEqual([
      ['url', true],
      ['links', false],
    ])
  })

  test('names addresses of the register, which stay', async ({ payload, make, rest }) => {
    const { id } = await make.organisation()
    await payload.db.drizzle.execute(
      `insert into register_bodies (id, name, names, other_names, kinds, types, word_starts, woo_decisions, woo_request)
        values ('b1', 'COA', '{}', '{}', '{}', '{}', '', '{}', '${old}')`,
    )
    await payload.db.drizzle.execute(
      `insert into register_matches (organisation, body, by) values (${id}, 'b1', 'person')`,
    )
    const { fromRegister, records } = await preview({ rest })
    expect(fromRegister.map(({ title }) => title)).toEqual(['COA'])
    expect(records).toEqual([])
  })

  test.for(['mailto:a@nieuw.example', 'javascript:alert(1)', 'nergens', ''])(
    'refuses “%s” as a new address, in Dutch',
    async (wrong, { rest, make }) => {
      await make.staff('eindredacteur')
      const path = `/links/replacement?${new URLSearchParams({ from, to: wrong })}`
      const { status, text } = await rest({ path, as: 'eindredacteur' })
      expect(status).toBe(400)
      expect(text).toContain('is geen webadres')
    },
  )
})

describe('a replacement', () => {
  test('is a draft of every record, and nothing goes public but the foot of the site', async ({
    payload,
    make,
    rest,
  }) => {
    const places = await makePlaces({ make, payload })
    const shown = await preview({ rest, as: 'beheerder' })
    const { body } = await replace({ rest, shown, as: 'beheerder' })
    expect(body).toMatchObject({ drafts: 5, isSiteChanged: true, problems: [] })
    for (const [collection, id] of places) {
      const newest = JSON.stringify(await newestOf({ payload, collection, id }))
      expect(newest, collection).toContain(next)
      expect(newest, collection).not.toContain(from)
      const shownToVisitors = JSON.stringify(await publicOf({ payload, collection, id }))
      expect(shownToVisitors, collection).toContain(old)
      expect(shownToVisitors, collection).not.toContain(to)
    }
    expect(await payload.findGlobal({ slug: 'site' })).toMatchObject({ footerLinks: [{ url: next }] })
    expect((await preview({ rest })).records).toEqual([])
  })

  test('leaves the foot of the site to a beheerder', async ({ payload, rest, make }) => {
    await make.staff('eindredacteur')
    await setFooter({ payload, url: old })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    expect(body).toMatchObject({
      drafts: 0,
      isSiteChanged: false,
      problems: ['“Onderaan de site”: De links onderaan de site past een beheerder aan.'],
    })
    expect(await payload.findGlobal({ slug: 'site' })).toMatchObject({ footerLinks: [{ url: old }] })
  })

  test('changes no link that was left out, and nothing else that an editor wrote', async ({
    payload,
    make,
    rest,
  }) => {
    const { id } = await make.source({ url: old, links: [{ label: 'Bijlage', url: old }] })
    const draft = { title: 'Nieuwe titel', description: 'Nog niet klaar' }
    await payload.update({ collection: 'sources', id, data: draft, draft: true })
    await replace({ rest, shown: await preview({ rest }), without: ['url'] })
    const document = { payload, collection: 'sources', id } as const
    expect(await newestOf(document)).toMatchObject({
      ...draft,
      url: old,
      links: [{ label: 'Bijlage', url: next }],
      _status: 'draft',
    })
    expect(await publicOf(document)).toMatchObject({ title: 'Jaarverslag', _status: 'published' })
  })

  test('of one address in a text leaves the others, and everything around it', async ({
    payload,
    make,
    rest,
  }) => {
    const description = `(${old}; ${from}/b)\n\nzie www.oud.example, "${old}".`
    const { id } = await make.source({ description })
    await replace({ rest, shown: await preview({ rest }), without: [`description/<${old}>`] })
    expect(await newestOf({ payload, collection: 'sources', id })).toMatchObject({
      description: `(${old}; ${to}/b)\n\nzie ${to}/, "${next}".`,
    })
  })

  test('of an address as long as a text can hold is possible', async ({ payload, make, rest }) => {
    const long = 'a'.repeat(4900)
    const { id } = await make.source({ description: `${from}/${long}` })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    expect(body).toMatchObject({ drafts: 1, problems: [] })
    expect(await newestOf({ payload, collection: 'sources', id })).toMatchObject({
      description: `${to}/${long}`,
    })
  })

  test('leaves a record that was saved after the preview, and says so', async ({ payload, make, rest }) => {
    const { id } = await make.source({ url: old })
    await make.source({ title: 'Tweede', slug: 'tweede', url: old })
    const shown = await preview({ rest })
    await payload.update({ collection: 'sources', id, data: { url: `${from}/anders` }, draft: true })
    const { body } = await replace({ rest, shown })
    expect(body).toMatchObject({
      drafts: 1,
      problems: ['“Jaarverslag”: Dit is bewaard nadat je keek. Er is niets aan veranderd: kijk opnieuw.'],
    })
    expect(await newestOf({ payload, collection: 'sources', id })).toMatchObject({ url: `${from}/anders` })
  })

  test('of two at once changes each record once', async ({ payload, make, rest }) => {
    const { id } = await make.source({ url: old })
    const shown = await preview({ rest })
    const outcomes = await Promise.all([replace({ rest, shown }), replace({ rest, shown, as: 'beheerder' })])
    expect(outcomes.map(({ body }) => body.drafts).toSorted()).toEqual([0, 1])
    expect(await versionsOf({ payload, collection: 'sources', id })).toBe(2)
  })

  test('is not for a redacteur', async ({ make, rest }) => {
    await make.source({ url: old })
    const shown = await preview({ rest })
    expect((await replace({ rest, shown, as: 'redacteur' })).status).toBe(403)
  })

  test('that a record refuses is told, and the others are changed', async ({ payload, make, rest }) => {
    const publications = [old, next].map((url, at) => ({
      title: `Stuk ${at}`,
      medium: 'Krant',
      date: '2026-03-01T12:00:00.000Z',
      url,
    }))
    const { id } = await make.subtopic({ questions: [{ text: 'Wie?', publications }] })
    await make.source({ url: old })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    expect(body).toMatchObject({ drafts: 1, problems: [expect.stringContaining('“Opvang”: ')] })
    expect(JSON.stringify(await newestOf({ payload, collection: 'subtopics', id }))).toContain(old)
  })
})

describe('undoing', () => {
  test('leaves every record as if nothing had been replaced', async ({ payload, make, rest }) => {
    const places = await makePlaces({ make, payload })
    const before = await Promise.all(places.map(([collection, id]) => newestOf({ payload, collection, id })))
    const { body } = await replace({ rest, shown: await preview({ rest, as: 'beheerder' }), as: 'beheerder' })
    const undone = await undo({ rest, id: body.replacement, as: 'beheerder' })
    expect(undone.body).toMatchObject({ drafts: 5, isSiteChanged: true, problems: [], last: null })
    const after = await Promise.all(places.map(([collection, id]) => newestOf({ payload, collection, id })))
    expect(after).toEqual(before)
    expect(await payload.findGlobal({ slug: 'site' })).toMatchObject({ footerLinks: [{ url: old }] })
    expect((await undo({ rest, id: body.replacement })).body).toMatchObject({ drafts: 0, problems: [] })
  })

  test('puts the old address into a draft of what was published since', async ({ payload, make, rest }) => {
    const places = await makePlaces({ make, payload })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    for (const [collection, id] of places)
      await payload.update({ collection, id, data: { _status: 'published' } })
    await undo({ rest, id: body.replacement })
    for (const [collection, id] of places) {
      const shownToVisitors = JSON.stringify(await publicOf({ payload, collection, id }))
      expect(shownToVisitors, collection).toContain(next)
      expect(shownToVisitors, collection).not.toContain(old)
      const newest = await newestOf({ payload, collection, id })
      expect(newest, collection).toMatchObject({ _status: 'draft' })
      expect(JSON.stringify(newest), collection).toContain(old)
      expect(JSON.stringify(newest), collection).not.toContain(next)
    }
  })

  test('keeps what an editor wrote since, and names the links that an editor changed', async ({
    payload,
    make,
    rest,
  }) => {
    const { id } = await make.source({ url: old, links: [{ label: 'Bijlage', url: old }] })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    const data = { url: 'https://ander.example/', description: 'Erbij geschreven' }
    await payload.update({ collection: 'sources', id, data, draft: true })
    const undone = await undo({ rest, id: body.replacement })
    expect(undone.body).toMatchObject({
      drafts: 1,
      problems: [`“Jaarverslag”: ${next} is intussen veranderd of weg, en zo gelaten.`],
    })
    expect(await newestOf({ payload, collection: 'sources', id })).toMatchObject({
      ...data,
      links: [{ url: old }],
    })
  })

  test('finds a link again when others were added before it', async ({ payload, make, rest }) => {
    const { id } = await make.topic({ intro: prose(old) })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    const first = {
      type: 'link' as const,
      url: 'https://ander.example/',
      children: [{ type: 'text' as const, text: 'daar' }],
    }
    const added = prose(next)
    added.root.children.unshift(
      ...lexicalFromPageBody([{ heading: null, prose: [{ type: 'paragraph', children: [first] }] }]).root
        .children,
    )
    await payload.update({ collection: 'topics', id, data: { intro: added }, draft: true })
    const undone = await undo({ rest, id: body.replacement })
    expect(undone.body).toMatchObject({ drafts: 1, problems: [] })
    const newest = JSON.stringify(await newestOf({ payload, collection: 'topics', id }))
    expect(newest).toContain(old)
    expect(newest).toContain('https://ander.example/')
    expect(newest).not.toContain(to)
  })

  test('puts back what was typed in a text, whatever was written around it since', async ({
    payload,
    make,
    rest,
  }) => {
    const { id } = await make.source({ description: 'Zie www.oud.example/a en https://ander.example/.' })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    const document = { payload, collection: 'sources', id } as const
    expect(await newestOf(document)).toMatchObject({
      description: 'Zie https://nieuw.example/a en https://ander.example/.',
    })
    const description = 'Lees (https://nieuw.example/a) of https://nieuw.example/b.'
    await payload.update({ collection: 'sources', id, data: { description }, draft: true })
    expect((await undo({ rest, id: body.replacement })).body).toMatchObject({ drafts: 1, problems: [] })
    expect(await newestOf(document)).toMatchObject({
      description: 'Lees (www.oud.example/a) of https://nieuw.example/b.',
    })
  })

  test('leaves an address in a text that is gone from it, and names it', async ({ payload, make, rest }) => {
    const { id } = await make.source({ description: `Zie ${old}.` })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    await payload.update({ collection: 'sources', id, data: { description: 'Weg.' }, draft: true })
    expect((await undo({ rest, id: body.replacement })).body).toMatchObject({
      drafts: 0,
      problems: [`“Jaarverslag”: ${next} is intussen veranderd of weg, en zo gelaten.`],
    })
    expect(await newestOf({ payload, collection: 'sources', id })).toMatchObject({ description: 'Weg.' })
  })

  test('of what is in the trash is told, and possible when it is back', async ({ payload, make, rest }) => {
    const { id } = await make.source({ url: old })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    const trash = (deletedAt: string | null) =>
      payload.update({ collection: 'sources', id, data: { deletedAt }, trash: true })
    await trash(new Date().toISOString())
    const undone = await undo({ rest, id: body.replacement })
    expect(undone.body.problems).toEqual(['“Jaarverslag”: Dit ligt in de prullenbak.'])
    await trash(null)
    expect((await undo({ rest, id: body.replacement })).body).toMatchObject({ drafts: 1, problems: [] })
  })

  test('by two at once gives each record its address once', async ({ payload, make, rest }) => {
    const { id } = await make.source({ url: old })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    const outcomes = await Promise.all([
      undo({ rest, id: body.replacement }),
      undo({ rest, id: body.replacement, as: 'beheerder' }),
    ])
    expect(outcomes.map((each) => each.body.drafts).toSorted()).toEqual([0, 1])
    for (const each of outcomes) expect(each.body.problems).toEqual([])
    expect(await versionsOf({ payload, collection: 'sources', id })).toBe(1)
  })

  test('is for thirty days, and not for a redacteur', async ({ payload, make, rest }) => {
    const { id } = await make.source({ url: old })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    expect((await undo({ rest, id: body.replacement, as: 'redacteur' })).status).toBe(403)
    await payload.db.drizzle.execute(`update link_replacements set at = now() - interval '31 days'`)
    expect((await undo({ rest, id: body.replacement })).body).toMatchObject({ drafts: 0 })
    expect(await newestOf({ payload, collection: 'sources', id })).toMatchObject({ url: next })
  })

  test('goes on where a first request ended', async ({ make, rest }) => {
    for (let at = 0; at < 26; at += 1)
      await make.source({ title: `Bron ${at}`, slug: `bron-${at}`, url: old })
    const { body } = await replace({ rest, shown: await preview({ rest }) })
    expect(body.drafts).toBe(26)
    const first = await undo({ rest, id: body.replacement })
    expect(first.body.drafts).toBe(25)
    const { body: second } = await rest({
      path: `/links/replace/${String(body.replacement)}/undo`,
      method: 'POST',
      body: { after: first.body.last },
      as: 'eindredacteur',
    })
    expect(second).toMatchObject({ drafts: 1, last: null })
  })
})
