import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { wholeList } from '@/domain/lists/list-filter'
import { organisationList, type OrganisationFilter } from '@/domain/lists/organisation-filter'
import {
  readOrganisationDirectory,
  type OrganisationDirectory,
} from '@/queries/organisations/read-organisation-directory'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

const trashed = { deletedAt: '2026-01-01T00:00:00.000Z' }

describe('the list of organisations', () => {
  test('holds every public organisation by name, with its public topics', async ({ payload, make }) => {
    await fill({ payload, make })

    const { rows, total, pages } = await read({})

    expect(rows.map(({ name, roles }) => [name, roles.map(({ topic }) => topic.slug)])).toEqual([
      ['Ministerie', ['asiel']],
      ['Ngo van asiel en zorg', ['asiel', 'zorg']],
      ['Ngo van niets', []],
      ['Ngo van zorg', ['zorg']],
    ])
    expect([total, pages]).toEqual([4, 1])
  })

  test('is of the topics that were chosen, each organisation once', async ({ payload, make }) => {
    await fill({ payload, make })

    expect(namesOf(await read({ topics: ['asiel'] }))).toEqual(['Ministerie', 'Ngo van asiel en zorg'])
    expect(namesOf(await read({ topics: ['asiel', 'zorg'] }))).toEqual([
      'Ministerie',
      'Ngo van asiel en zorg',
      'Ngo van zorg',
    ])
  })

  test('is of the topics and the types together', async ({ payload, make }) => {
    await fill({ payload, make })

    expect(namesOf(await read({ topics: ['asiel'], types: ['ngo'] }))).toEqual(['Ngo van asiel en zorg'])
    expect(namesOf(await read({ types: ['ministerie', 'ngo'] }))).toHaveLength(4)
    expect(namesOf(await read({ types: ['rechtspraak'] }))).toEqual([])
  })

  test('leaves out a topic that it does not know, and says so', async ({ payload, make }) => {
    await fill({ payload, make })

    const onlyUnknown = await read({ topics: ['onbekend'] })
    expect([onlyUnknown.total, onlyUnknown.ignored]).toEqual([4, ['onbekend']])
    const oneKnown = await read({ topics: ['asiel', 'onbekend'] })
    expect([oneKnown.total, oneKnown.ignored]).toEqual([2, ['onbekend']])
  })

  test('knows no topic that is a draft or in the trash', async ({ payload, make }) => {
    await fill({ payload, make })

    const { total, ignored, facets } = await read({ topics: ['concept', 'weg'] })

    expect([total, ignored]).toEqual([4, ['concept', 'weg']])
    expect(facets.thema.options.map(({ value }) => value)).toEqual(['asiel', 'zorg'])
  })

  test('sorts as Dutch readers do, whatever the case, the accents and the article', async ({ make }) => {
    for (const name of ['Zorginstituut', 'élan', 'Emmaus', 'AIVD', 'een loket', 'Éénloket']) {
      await make.organisation({ name })
    }

    expect(namesOf(await read({}))).toEqual([
      'AIVD',
      'Éénloket',
      'élan',
      'Emmaus',
      'een loket',
      'Zorginstituut',
    ])
  })

  test('has the part that an organisation plays in each topic, beside what it says of itself', async ({
    make,
  }) => {
    const coa = await make.organisation({ name: 'COA' })
    const ind = await make.organisation({ name: 'IND', description: 'Beslist over aanvragen' })
    const organisations = [coa, ind].map(({ id }) => ({ organisation: id, role: 'Speelt een rol' }))
    const topic = await make.topic({ organisations })
    const other = await make.topic({ title: 'Zorg', slug: 'zorg', organisations: [{ organisation: coa.id }] })

    const { rows } = await read({})

    expect(rows.map(({ description }) => description)).toEqual([null, 'Beslist over aanvragen'])
    const played = { topic: { slug: topic.slug, title: topic.title }, role: 'Speelt een rol' }
    expect(rows[1]?.roles).toEqual([played])
    expect(rows[0]?.roles).toHaveLength(2)
    expect(rows[0]?.roles).toEqual(
      expect.arrayContaining([played, { topic: { slug: other.slug, title: other.title }, role: null }]),
    )
  })

  test('has other names, and what is an identifier of a register', async ({ make }) => {
    const tooi = 'https://identifier.overheid.nl/tooi/id/oorg/oorg10056'
    await make.organisation({ name: 'A', aliases: ['Z', 'B'], identifiers: { tooi, wikidata: ' Q123 ' } })
    await make.organisation({ name: 'B', identifiers: { wikidata: 'geen nummer' } })

    const { rows } = await read({})

    expect(rows.map(({ aliases, identifiers }) => [aliases, identifiers])).toEqual([
      [['Z', 'B'], { tooi, wikidata: 'Q123', kvk: null, rsin: null }],
      [[], { tooi: null, wikidata: null, kvk: null, rsin: null }],
    ])
  })

  test('takes no role from a topic that is not public', async ({ make }) => {
    const coa = await make.organisation({ name: 'COA' })
    await make.topic({ organisations: [{ organisation: coa.id, role: 'Geheim' }], _status: 'draft' })

    expect((await read({})).rows[0]?.roles).toEqual([])
  })
})

describe('topics that narrow', () => {
  test('leave what is in all of them, and count what another would leave', async ({ payload, make }) => {
    await fill({ payload, make })

    const { rows, facets } = await read({ topics: ['asiel', 'zorg'], inAllTopics: true })

    expect(rows.map(({ name }) => name)).toEqual(['Ngo van asiel en zorg'])
    expect(facets.thema.options.map(({ count }) => count)).toEqual([1, 1])
    expect(namesOf(await read({ topics: ['asiel', 'onbekend'], inAllTopics: true }))).toHaveLength(2)
  })
})

test('those in most topics come first when that is asked', async ({ payload, make }) => {
  await fill({ payload, make })

  expect(namesOf(await read({ order: 'themas' }))).toEqual([
    'Ngo van asiel en zorg',
    'Ministerie',
    'Ngo van zorg',
    'Ngo van niets',
  ])
})

test('words narrow the list and every count', async ({ payload, make }) => {
  await fill({ payload, make })

  const { rows, total, facets } = await read({ text: 'zorg' })

  expect(rows.map(({ name }) => name)).toEqual(['Ngo van asiel en zorg', 'Ngo van zorg'])
  expect(total).toBe(2)
  expect(facets.thema.options.map(({ value, count }) => [value, count])).toEqual([
    ['asiel', 1],
    ['zorg', 2],
  ])
  for (const text of ['"', '-', '%', '_', "'; drop table x --", '\\', '&|!()', '😀'])
    expect((await read({ text })).page).toBe(1)
})

test('where nothing is found, it is told what each choice keeps away', async ({ payload, make }) => {
  await fill({ payload, make })

  const { total, without } = await read({ topics: ['zorg'], types: ['ministerie'] })

  expect(total).toBe(0)
  expect(without).toEqual([
    { facet: 'thema', value: 'zorg', count: 1 },
    { facet: 'soort', value: 'ministerie', count: 2 },
  ])
  expect((await read({ topics: ['zorg'], text: 'ministerie' })).without).toEqual([
    { facet: null, value: 'ministerie', count: 2 },
    { facet: 'thema', value: 'zorg', count: 1 },
  ])
})

test('of many topics those that are used most are shown, the chosen ones, and all when that is asked', async ({
  payload,
  make,
}) => {
  const coa = await make.organisation({ name: 'COA' })
  await payload.db.drizzle.execute(
    `insert into topics (title, slug, description, _status) select 'Thema ' || lpad(i::text, 2, '0'),
      'thema-' || i, '', 'published' from generate_series(1, 20) i`,
  )
  await payload.db.drizzle.execute(
    `insert into topics_organisations (_order, _parent_id, id, organisation_id)
      select 1, t.id, t.slug, ${coa.id} from topics t where t.slug in ('thema-19', 'thema-20')`,
  )

  const few = (await read({ topics: ['thema-18'] })).facets.thema
  expect([few.options.length, few.hidden]).toEqual([16, 4])
  expect(few.options.slice(-3).map(({ label, count }) => [label, count])).toEqual([
    ['Thema 18', 0],
    ['Thema 19', 1],
    ['Thema 20', 1],
  ])
  expect((await read({ open: ['thema'] })).facets.thema).toMatchObject({ hidden: 0 })
})

test('a page takes at most three statements, whatever is asked', async ({ payload, make }) => {
  await fill({ payload, make })

  for (const asked of [
    {},
    { topics: ['zorg'], types: ['ministerie'] },
    { text: 'zorg', order: 'themas' as const },
  ])
    expect(await countStatements(() => read(asked))).toBeLessThanOrEqual(3)
})

describe('the counts beside the choices', () => {
  test('are what each choice would give', async ({ payload, make }) => {
    await fill({ payload, make })

    const filters: Asked[] = [
      {},
      { topics: ['asiel'] },
      { types: ['ngo'] },
      { topics: ['zorg'], types: ['ministerie'] },
    ]
    for (const filter of filters) {
      const { facets } = await read(filter)
      for (const { value, count } of facets.thema.options) {
        expect((await read({ ...filter, topics: [value] })).total, `${JSON.stringify(filter)} ${value}`).toBe(
          count,
        )
      }
      for (const { value, count } of facets.soort.options) {
        const choice = await read({ ...filter, types: [value] })
        expect(choice.total, `${JSON.stringify(filter)} ${value}`).toBe(count)
      }
    }
  })

  test('never count a draft or what is in the trash', async ({ payload, make }) => {
    await fill({ payload, make })

    const { facets } = await read({})

    expect(facets.thema.options.map(({ value, count }) => [value, count])).toEqual([
      ['asiel', 2],
      ['zorg', 2],
    ])
    expect(
      facets.soort.options.filter(({ count }) => count > 0).map(({ value, count }) => [value, count]),
    ).toEqual([
      ['ministerie', 1],
      ['ngo', 3],
    ])
  })

  test('hold also for what was put in the trash behind the back of the hooks', async ({ payload, make }) => {
    const coa = await make.organisation()
    await make.topic({ organisations: [{ organisation: coa.id }] })
    await payload.db.drizzle.execute('update topics set deleted_at = now()')

    expect(await read({})).toMatchObject({
      rows: [{ name: 'COA', roles: [] }],
      facets: { thema: { options: [] } },
    })
    await payload.db.drizzle.execute('update organisations set deleted_at = now()')
    expect((await read({})).total).toBe(0)
  })

  test('do not follow a draft over a public topic', async ({ payload, make }) => {
    const coa = await make.organisation()
    const { id } = await make.topic({ organisations: [{ organisation: coa.id }] })
    await payload.update({ collection: 'topics', id, data: { organisations: [] }, draft: true })

    expect((await read({})).facets.thema.options).toMatchObject([{ value: 'asiel', count: 1 }])
  })

  test('say which choices were made', async ({ payload, make }) => {
    await fill({ payload, make })

    const { facets } = await read({ topics: ['asiel'], types: ['ngo'] })

    expect(facets.thema.options.map(({ value, chosen }) => [value, chosen])).toEqual([
      ['asiel', true],
      ['zorg', false],
    ])
    expect(facets.soort.options.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['ngo'])
  })
})

describe('a page of the list', () => {
  test('has 50 organisations, and one that is too far is the last one', async ({ payload, make }) => {
    await make.topic()
    await payload.db.drizzle.execute(
      `insert into organisations (name, slug, type, _status) select 'Organisatie ' || lpad(i::text, 3, '0'),
        'organisatie-' || i, 'ngo', 'published' from generate_series(1, 101) i`,
    )

    const second = await read({ page: 2 })
    expect([second.rows.length, second.page, second.pages, second.total]).toEqual([50, 2, 3, 101])
    expect(second.rows[0]?.name).toBe('Organisatie 051')
    const last = await read({ page: 99_999 })
    expect([last.page, namesOf(last)]).toEqual([3, ['Organisatie 101']])
  })

  test('of nothing is the first and only one', async ({ make }) => {
    await make.topic()

    expect(await read({ page: 7 })).toMatchObject({ rows: [], total: 0, page: 1, pages: 1 })
  })
})

interface Asked extends Partial<Omit<OrganisationFilter, 'chosen'>> {
  topics?: string[]
  types?: string[]
}

function read({ topics = [], types = [], ...rest }: Asked): Promise<OrganisationDirectory> {
  const chosen = { thema: topics, soort: types }
  return readOrganisationDirectory({ ...wholeList(organisationList), ...rest, chosen })
}

function namesOf({ rows }: OrganisationDirectory): string[] {
  return rows.map(({ name }) => name)
}

/** Four public organisations, two public topics, and of all that the same as a draft and in the trash. */
async function fill({ payload, make }: { payload: Payload; make: Makers }): Promise<void> {
  const ministry = await make.organisation({ name: 'Ministerie', type: 'ministerie' })
  const both = await make.organisation({ name: 'Ngo van asiel en zorg', type: 'ngo' })
  const care = await make.organisation({ name: 'Ngo van zorg', type: 'ngo' })
  await make.organisation({ name: 'Ngo van niets', type: 'ngo' })
  const draft = await make.organisation({ name: 'Concept', type: 'ngo', _status: 'draft' })
  const gone = await make.organisation({ name: 'Weg', type: 'ngo' })
  const rows = (...organisations: { id: number }[]): { organisation: number }[] =>
    organisations.map(({ id }) => ({ organisation: id }))
  await make.topic({ title: 'Asiel', organisations: rows(ministry, both, draft, gone) })
  await make.topic({ title: 'Zorg', organisations: rows(both, care, draft, gone) })
  await make.topic({ title: 'Concept', organisations: rows(ministry, both, care), _status: 'draft' })
  const topic = await make.topic({ title: 'Weg', organisations: rows(ministry, both, care) })
  await payload.update({
    collection: 'topics',
    id: topic.id,
    data: trashed,
    context: { scope: { work: 'merge' } },
  })
  await payload.update({
    collection: 'organisations',
    id: gone.id,
    data: trashed,
    context: { scope: { work: 'merge' } },
  })
}
