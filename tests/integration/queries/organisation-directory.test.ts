import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { OrganisationDirectory } from '@/domain/organisation'
import type { OrganisationFilter } from '@/domain/organisation-filter'
import { isOrganisationType } from '@/domain/organisation-type'
import { readOrganisationDirectory } from '@/queries/read-organisation-directory'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

const trashed = { deletedAt: '2026-01-01T00:00:00.000Z' }

describe('the list of organisations', () => {
  test('holds every public organisation by name, with its public topics', async ({ payload, make }) => {
    await fill({ payload, make })

    const { rows, total, pages } = await read({})

    expect(rows.map(({ name, topics }) => [name, topics.map(({ slug }) => slug)])).toEqual([
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
    expect(facets.topics.map(({ value }) => value)).toEqual(['asiel', 'zorg'])
  })

  test('sorts as Dutch readers do, whatever the case and the accents', async ({ make }) => {
    for (const name of ['Zorginstituut', 'élan', 'Emmaus', 'AIVD', 'een loket', 'Éénloket']) {
      await make.organisation({ name })
    }

    expect(namesOf(await read({}))).toEqual([
      'AIVD',
      'een loket',
      'Éénloket',
      'élan',
      'Emmaus',
      'Zorginstituut',
    ])
  })

  test('shows the part that an organisation plays where it has no description', async ({ make }) => {
    const coa = await make.organisation({ name: 'COA' })
    const ind = await make.organisation({ name: 'IND', description: 'Beslist over aanvragen' })
    const organisations = [coa, ind].map(({ id }) => ({ organisation: id, role: 'Speelt een rol' }))
    await make.topic({ organisations })

    const { rows } = await read({})

    expect(rows.map(({ description }) => description)).toEqual(['Speelt een rol', 'Beslist over aanvragen'])
  })

  test('takes no role from a topic that is not public', async ({ make }) => {
    const coa = await make.organisation({ name: 'COA' })
    await make.topic({ organisations: [{ organisation: coa.id, role: 'Geheim' }], _status: 'draft' })

    expect((await read({})).rows[0]?.description).toBeNull()
  })
})

describe('the counts beside the choices', () => {
  test('are what each choice would give', async ({ payload, make }) => {
    await fill({ payload, make })

    const filters: Partial<OrganisationFilter>[] = [
      {},
      { topics: ['asiel'] },
      { types: ['ngo'] },
      { topics: ['zorg'], types: ['ministerie'] },
    ]
    for (const filter of filters) {
      const { facets } = await read(filter)
      for (const { value, count } of facets.topics) {
        expect((await read({ ...filter, topics: [value] })).total, `${JSON.stringify(filter)} ${value}`).toBe(
          count,
        )
      }
      for (const { value, count } of facets.types) {
        const choice = await read({ ...filter, types: [value].filter(isOrganisationType) })
        expect(choice.total, `${JSON.stringify(filter)} ${value}`).toBe(count)
      }
    }
  })

  test('never count a draft or what is in the trash', async ({ payload, make }) => {
    await fill({ payload, make })

    const { facets } = await read({})

    expect(facets.topics.map(({ value, count }) => [value, count])).toEqual([
      ['asiel', 2],
      ['zorg', 2],
    ])
    expect(facets.types.filter(({ count }) => count > 0).map(({ value, count }) => [value, count])).toEqual([
      ['ministerie', 1],
      ['ngo', 3],
    ])
  })

  test('hold also for what was put in the trash behind the back of the hooks', async ({ payload, make }) => {
    const coa = await make.organisation()
    await make.topic({ organisations: [{ organisation: coa.id }] })
    await payload.db.drizzle.execute('update topics set deleted_at = now()')

    expect(await read({})).toMatchObject({ rows: [{ name: 'COA', topics: [] }], facets: { topics: [] } })
    await payload.db.drizzle.execute('update organisations set deleted_at = now()')
    expect((await read({})).total).toBe(0)
  })

  test('do not follow a draft over a public topic', async ({ payload, make }) => {
    const coa = await make.organisation()
    const { id } = await make.topic({ organisations: [{ organisation: coa.id }] })
    await payload.update({ collection: 'topics', id, data: { organisations: [] }, draft: true })

    expect((await read({})).facets.topics).toMatchObject([{ value: 'asiel', count: 1 }])
  })

  test('say which choices were made', async ({ payload, make }) => {
    await fill({ payload, make })

    const { facets } = await read({ topics: ['asiel'], types: ['ngo'] })

    expect(facets.topics.map(({ value, chosen }) => [value, chosen])).toEqual([
      ['asiel', true],
      ['zorg', false],
    ])
    expect(facets.types.filter(({ chosen }) => chosen).map(({ value }) => value)).toEqual(['ngo'])
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

function read(filter: Partial<OrganisationFilter>): Promise<OrganisationDirectory> {
  return readOrganisationDirectory({ topics: [], types: [], page: 1, ...filter })
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
  await payload.update({ collection: 'topics', id: topic.id, data: trashed })
  await payload.update({ collection: 'organisations', id: gone.id, data: trashed })
}
