import { describe, expect } from 'vitest'
import { z } from 'zod'

import { wholeList } from '@/domain/lists/list-filter'
import { organisationList } from '@/domain/lists/organisation-filter'
import { getOrganisation } from '@/queries/organisations/get-organisation'
import { readOrganisationDirectory } from '@/queries/organisations/read-organisation-directory'
import { search } from '@/queries/search/search'
import { getTopic } from '@/queries/topics/get-topic'
import { sql } from '@/server/database/public-sql'

import { test } from '../../support/integration-test'

interface End {
  endedAt: string | null
  successor: { slug: string; name: string } | null
}

/** The end of the organisation `oud` on its page, in the list and on the page of its topic. */
async function ends(): Promise<[string | null, string | undefined][]> {
  const { rows } = await readOrganisationDirectory(wholeList(organisationList))
  const topic = await getTopic('asiel')
  const parts = topic?.organisations.flatMap(({ organisations }) => organisations) ?? []
  const shown: (End | null | undefined)[] = [
    await getOrganisation('oud'),
    ...[rows, parts].map((all) => all.find(({ slug }) => slug === 'oud')),
  ]
  return shown.map((end) => [end?.endedAt ?? null, end?.successor?.name])
}

const everywhere = (endedAt: string | null, name?: string) => Array(3).fill([endedAt, name])

describe('an organisation that has ceased', () => {
  test('says so on its page, in the list and on the page of a topic, from its day on', async ({
    payload,
    make,
  }) => {
    const next = await make.organisation({ name: 'Nieuw' })
    const { id } = await make.organisation({ name: 'Oud', endedAt: '2025-07-01', successor: next.id })
    await make.topic({ organisations: [{ organisation: id }] })
    expect(await ends()).toEqual(everywhere('2025-07-01', 'Nieuw'))
    const set = (endedAt: string) =>
      payload.update({ collection: 'organisations', id, data: { endedAt }, depth: 0 })

    await set('2100-01-01')
    expect(await ends()).toEqual(everywhere(null))
    const { rows } = await payload.db.drizzle.execute(
      sql`select (now() at time zone 'Europe/Amsterdam')::date::text as today`,
    )
    const { today } = z.object({ today: z.string() }).parse(rows[0])
    await set(today)
    expect(await ends()).toEqual(everywhere(today, 'Nieuw'))
    const tomorrow = new Date(Date.parse(today) + 24 * 60 * 60 * 1000).toISOString()
    await set(tomorrow)
    expect(await ends()).toEqual(everywhere(null))
  })

  test('says so where it is searched for, from its day on', async ({ payload, make }) => {
    const { id } = await make.organisation({ name: 'Molenraad', endedAt: '2025-07-01' })
    const ended = async (): Promise<(string | null)[]> =>
      (await search({ text: 'molenraad', kind: null, page: 1 })).hits.map(({ endedAt }) => endedAt)
    expect(await ended()).toEqual(['2025-07-01'])
    const set = (endedAt: string | null) =>
      payload.update({ collection: 'organisations', id, data: { endedAt }, depth: 0 })

    await set('2100-01-01')
    expect(await ended()).toEqual([null])
    await set('1998-07-01')
    expect(await ended()).toEqual(['1998-07-01'])
    await set(null)
    expect(await ended()).toEqual([null])
  })

  test('names no successor that is a draft or in the trash', async ({ payload, make }) => {
    const next = await make.organisation({ name: 'Geheim', _status: 'draft' })
    const { id } = await make.organisation({ name: 'Oud', endedAt: '2025-07-01', successor: next.id })
    await make.topic({ organisations: [{ organisation: id }] })
    expect(await ends()).toEqual(everywhere('2025-07-01'))
    await payload.update({ collection: 'organisations', id: next.id, data: { _status: 'published' } })
    expect(await ends()).toEqual(everywhere('2025-07-01', 'Geheim'))
    await payload.db.drizzle.execute(sql`update organisations set deleted_at = now() where id = ${next.id}`)
    expect(await ends()).toEqual(everywhere('2025-07-01'))
  })

  test('is found with “(opgeheven)” behind its name', async ({ make, rest }) => {
    await make.organisation({ name: 'Oud bureau', endedAt: '1998-07-01' })
    await make.organisation({ name: 'Ouder bureau', endedAt: '2100-01-01' })
    const { body } = await rest({ path: '/find?collection=organisations&text=oud', as: 'redacteur' })
    expect(body.records).toMatchObject([{ title: 'Oud bureau (opgeheven)' }, { title: 'Ouder bureau' }])
  })

  test('is not its own successor, and may have one before it ends', async ({
    make,
    restWithReadTime: rest,
  }) => {
    const next = await make.organisation({ name: 'Nieuw' })
    const { id } = await make.organisation({ name: 'Oud' })
    const save = (successor: number) =>
      rest({ path: `/organisations/${id}`, method: 'PATCH', body: { successor }, as: 'eindredacteur' })
    const refused = await save(id)
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('volgt zichzelf niet op')])
    expect((await save(next.id)).status).toBe(200)
  })
})

describe('a successor', () => {
  test('that is a draft is not named to a visitor of the API, who cannot search by it either', async ({
    make,
    rest,
  }) => {
    const next = await make.organisation({ name: 'Geheim', _status: 'draft' })
    const { id } = await make.organisation({ name: 'Oud', endedAt: '2025-07-01', successor: next.id })
    const topic = await make.topic({ organisations: [{ organisation: id }] })
    for (const path of ['/topics', `/topics/${topic.id}`, '/organisations', `/organisations/${id}`])
      for (const depth of [0, 1, 2, 3]) {
        const { status, text } = await rest({ path: `${path}?depth=${depth}` })
        expect([status, text.includes('Geheim')], `${path} at depth ${depth}`).toEqual([200, false])
      }
    for (const query of [
      '/organisations?where[successor.name][like]=Ge',
      '/organisations?where[successor][name][like]=Ge',
      '/organisations?where[or][0][successor.slug][exists]=true',
      '/organisations?sort=successor.name',
      '/organisations/count?where[successor.name][like]=Ge',
      '/topics?where[organisations.organisation.successor.name][like]=Ge',
      '/topics?where[successor.name][like]=Ge',
    ])
      expect((await rest({ path: query })).status, query).toBe(400)
  })

  test('is in use', async ({ make, payload }) => {
    const next = await make.organisation({ name: 'Nieuw' })
    await make.organisation({ name: 'Oud', successor: next.id })
    await expect(payload.delete({ collection: 'organisations', id: next.id })).rejects.toThrow(
      'in gebruik: organisatie “Oud”',
    )
  })

  test('that is merged is the other one, except of that one itself; undo brings it back', async ({
    make,
    payload,
    restWithReadTime: rest,
  }) => {
    const gone = await make.organisation({ name: 'Nieuw' })
    const kept = await make.organisation({ name: 'Nieuw bureau', successor: gone.id })
    const old = await make.organisation({ name: 'Oud', successor: gone.id })
    const successors = async () => {
      const { docs } = await payload.find({
        collection: 'organisations',
        where: { id: { in: [kept.id, old.id] } },
        sort: 'id',
        depth: 0,
      })
      return docs.map(({ successor }) => successor)
    }
    const body = { collection: 'organisations', from: gone.id, into: kept.id }
    const merged = await rest({ path: '/merges/merge', method: 'POST', body, as: 'eindredacteur' })
    expect(merged.status, merged.text).toBe(200)
    expect(await successors()).toEqual([null, kept.id])
    const { rows } = await payload.db.drizzle.execute(
      sql`select 1 from _organisations_v where version_successor_id = ${gone.id}`,
    )
    expect(rows).toEqual([])

    const { id } = z.object({ id: z.number() }).parse(merged.body.doc)
    const undone = await rest({ path: `/merges/${id}/undo`, method: 'POST', body: {}, as: 'eindredacteur' })
    expect(undone.status, undone.text).toBe(200)
    expect(await successors()).toEqual([gone.id, gone.id])
  })
})
