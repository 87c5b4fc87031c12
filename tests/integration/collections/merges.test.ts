import { describe, expect } from 'vitest'

import { mergePlaces } from '@/components/admin/merge/merge-places'
import { sql } from '@/server/database/public-sql'
import { getRedirect } from '@/queries/site/get-redirect'

import { test } from '../../support/integration-test'
import type { Rest, RestAnswer } from '../../support/rest'

function merge(rest: Rest, body: object): Promise<RestAnswer> {
  return rest({ path: '/merges/merge', method: 'POST', body, as: 'eindredacteur' })
}

async function undo(rest: Rest, merged: RestAnswer): Promise<RestAnswer> {
  const { id } = merged.body.doc as { id: number }
  return rest({ path: `/merges/${id}/undo`, method: 'POST', body: {}, as: 'eindredacteur' })
}

describe('the questions that lead to a record', () => {
  for (const [collection, list, field] of [
    ['organisations', 'organisations', 'organisation'],
    ['sources', 'sources', 'source'],
  ] as const) {
    test(`lead to what it was merged with, once, in every version, and undo puts them back: ${list}`, async ({
      payload,
      make,
      restWithReadTime: rest,
    }) => {
      const gone = collection === 'sources' ? await make.source() : await make.organisation()
      const kept =
        collection === 'sources'
          ? await make.source({ title: 'Verslag over het jaar' })
          : await make.organisation({ name: 'COA Rijswijk' })
      const to = (...ids: number[]) => ({ [list]: ids.map((id) => ({ [field]: id })) })
      const { id, questions } = await make.subtopic({
        questions: [
          { text: 'Wie?', ...to(gone.id) },
          { text: 'Wat?', ...to(kept.id, gone.id) },
        ],
      })
      await make.topic({ subtopics: [id] })
      const changed = questions?.map((row) => ({ ...row, note: 'Concept.' }))
      await payload.update({ collection: 'subtopics', id, data: { questions: changed }, draft: true })
      const ledTo = async (draft: boolean) => {
        const subtopic = await payload.findByID({ collection: 'subtopics', id, depth: 0, draft })
        return subtopic.questions?.map((row) =>
          row[list]?.map((each) =>
            'organisation' in each ? each.organisation : 'source' in each && each.source,
          ),
        )
      }
      const before = [[gone.id], [kept.id, gone.id]]
      expect(await ledTo(true)).toEqual(before)

      const merged = await merge(rest, { collection, from: gone.id, into: kept.id })

      expect(merged.status, merged.text).toBe(200)
      for (const draft of [false, true]) expect(await ledTo(draft)).toEqual([[kept.id], [kept.id]])
      const undone = await undo(rest, merged)
      expect(undone.status, undone.text).toBe(200)
      for (const draft of [false, true]) expect(await ledTo(draft)).toEqual(before)
    })
  }
})

describe('two organisations', () => {
  test('become one: relations in every version, roles, names and the old address move, and undo puts them back', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const gone = await make.organisation({
      name: 'Centraal Orgaan',
      abbreviation: 'COA',
      aliases: ['Het orgaan'],
    })
    const kept = await make.organisation({ name: 'COA Rijswijk', aliases: ['Orgaan'] })
    const rows = (...pairs: [number, string][]) =>
      pairs.map(([organisation, role]) => ({ organisation, role }))
    const one = await make.topic({ title: 'Alleen de een', organisations: rows([gone.id, 'Vangt op']) })
    const both = await make.topic({
      title: 'Allebei',
      organisations: rows([kept.id, 'Beheert'], [gone.id, 'Vangt op']),
    })
    const draft = await make.topic({ title: 'Concept' })
    await payload.update({
      collection: 'topics',
      id: draft.id,
      data: { organisations: rows([gone.id, 'In concept']) },
      draft: true,
    })
    const source = await make.source({ title: 'Jaarverslag', publisher: gone.id })
    const rolesOf = async (id: number, isDraft = false) => {
      const { organisations } = await payload.findByID({ collection: 'topics', id, depth: 0, draft: isDraft })
      return organisations?.map(({ organisation, role }) => [organisation, role])
    }
    const publisher = async () =>
      (await payload.findByID({ collection: 'sources', id: source.id, depth: 0 })).publisher

    const old = '/organisaties/oud-adres'
    await payload.create({ collection: 'redirects', data: { from: old, to: `/organisaties/${gone.slug}` } })

    const merged = await merge(rest, { collection: 'organisations', from: gone.id, into: kept.id })

    expect(merged.status, merged.text).toBe(200)
    expect(await rolesOf(one.id)).toEqual([[kept.id, 'Vangt op']])
    expect(await rolesOf(both.id)).toEqual([[kept.id, 'Beheert\nVangt op']])
    expect(await rolesOf(draft.id, true)).toEqual([[kept.id, 'In concept']])
    expect(await publisher()).toBe(kept.id)
    const { rows: named } = await payload.db.drizzle.execute(sql`
      select 1 from _topics_v_version_organisations where organisation_id = ${gone.id}
      union all select 1 from _sources_v where version_publisher_id = ${gone.id}`)
    expect(named).toEqual([])
    const after = await payload.findByID({ collection: 'organisations', id: kept.id })
    expect(after.aliases).toEqual(['Orgaan', 'Centraal Orgaan', 'COA', 'Het orgaan'])
    expect(after._status).toBe('published')
    for (const path of [`/organisaties/${gone.slug}`, old])
      expect(await getRedirect(path)).toBe(`/organisaties/${kept.slug}`)
    const trash = await payload.findByID({ collection: 'organisations', id: gone.id, trash: true })
    expect(trash.deletedAt).not.toBeNull()
    const { docs } = await payload.find({ collection: 'history', where: { action: { equals: 'merged' } } })
    expect(docs.map(({ title }) => title)).toEqual(['“Centraal Orgaan” bij “COA Rijswijk”'])

    const undone = await undo(rest, merged)

    expect(undone.status, undone.text).toBe(200)
    expect(await rolesOf(one.id)).toEqual([[gone.id, 'Vangt op']])
    expect(await rolesOf(both.id)).toEqual([
      [kept.id, 'Beheert'],
      [gone.id, 'Vangt op'],
    ])
    expect(await rolesOf(draft.id, true)).toEqual([[gone.id, 'In concept']])
    expect(await publisher()).toBe(gone.id)
    expect((await payload.findByID({ collection: 'organisations', id: kept.id })).aliases).toEqual(['Orgaan'])
    expect(await payload.findByID({ collection: 'organisations', id: gone.id })).toMatchObject({
      deletedAt: null,
      _status: 'published',
      slug: gone.slug,
    })
    expect(await getRedirect(`/organisaties/${gone.slug}`)).toBeNull()
    expect(await getRedirect(old)).toBe(`/organisaties/${gone.slug}`)
    expect((await undo(rest, merged)).status).toBe(409)
  })

  test('are found by both names afterwards', async ({ make, restWithReadTime: rest, payload }) => {
    const gone = await make.organisation({ name: 'Vluchtelingenhulp' })
    const kept = await make.organisation({ name: 'Stichting Zwaluw' })
    await merge(rest, { collection: 'organisations', from: gone.id, into: kept.id })
    const { rows } = await payload.db.drizzle.execute(
      sql`select record from search_entries where kind = 'organisation'`,
    )
    expect(rows.map(({ record }) => record)).toEqual([kept.id])
  })
})

test('each place in which a record is named has a name of its own in the report', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const pairs = {
    organisations: [
      await make.organisation({ name: 'COA' }),
      await make.organisation({ name: 'COA Rijswijk' }),
    ],
    sources: [await make.source({ title: 'Rapport' }), await make.source({ title: 'Rapport 2024' })],
  }
  for (const [collection, [gone, kept]] of Object.entries(pairs))
    expect((await merge(rest, { collection, from: gone?.id, into: kept?.id })).status).toBe(200)
  const { docs } = await payload.find({ collection: 'merges', limit: 2, sort: '-createdAt' })
  const tables = docs.flatMap(({ done }) => Object(done).moved.map(({ table }: { table: string }) => table))
  expect(new Set(tables)).toEqual(new Set(Object.keys(mergePlaces)))
})

test('two sources become one, once per topic, and undo puts them back', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const [gone, kept] = [await make.source({ title: 'Rapport' }), await make.source({ title: 'Rapport 2024' })]
  const one = await make.topic({ title: 'Een', sources: [gone.id] })
  const both = await make.topic({ title: 'Twee', sources: [gone.id, kept.id] })
  const sourcesOf = async (id: number) =>
    (await payload.findByID({ collection: 'topics', id, depth: 0 })).sources
  const merged = await merge(rest, { collection: 'sources', from: gone.id, into: kept.id })
  expect(merged.status, merged.text).toBe(200)
  expect(await sourcesOf(one.id)).toEqual([kept.id])
  expect(await sourcesOf(both.id)).toEqual([kept.id])
  expect(await getRedirect(`/bronnen/${gone.slug}`)).toBe(`/bronnen/${kept.slug}`)
  await undo(rest, merged)
  expect(await sourcesOf(one.id)).toEqual([gone.id])
  expect(await sourcesOf(both.id)).toEqual([gone.id, kept.id])
})

describe('what was saved while two records were one', () => {
  test('names both again after an undo, in drafts and in what was published', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const gone = await make.organisation({ name: 'Centraal Orgaan' })
    const kept = await make.organisation({ name: 'COA Rijswijk' })
    const rows = (...pairs: [number, string][]) =>
      pairs.map(([organisation, role]) => ({ organisation, role }))
    const single = rows([gone.id, 'Vangt op'])
    const double = rows([kept.id, 'Beheert'], [gone.id, 'Vangt op'])
    const topics = [
      await make.topic({ title: 'Concept erna', organisations: single }),
      await make.topic({ title: 'Openbaar erna', organisations: single }),
      await make.topic({ title: 'Allebei in concept', organisations: double }),
      await make.topic({ title: 'Allebei openbaar', organisations: double }),
    ]
    const source = await make.source({ title: 'Jaarverslag', publisher: gone.id })
    const subtopic = await make.subtopic({
      questions: [
        { text: 'Wie?', organisations: [{ organisation: gone.id }] },
        { text: 'Wat?', organisations: [{ organisation: kept.id }, { organisation: gone.id }] },
      ],
    })
    await make.topic({ title: 'Met vragen', subtopics: [subtopic.id] })

    const merged = await merge(rest, { collection: 'organisations', from: gone.id, into: kept.id })
    for (const [place, { id }] of topics.entries()) {
      const draft = place % 2 === 0
      const { organisations } = await payload.findByID({ collection: 'topics', id, depth: 0 })
      const data = {
        description: 'Intussen bewaard',
        organisations,
        _status: draft ? 'draft' : 'published',
      } as const
      await payload.update({ collection: 'topics', id, data, draft })
    }
    await payload.update({
      collection: 'sources',
      id: source.id,
      data: { description: 'Intussen' },
      draft: true,
    })
    const { questions } = await payload.findByID({ collection: 'subtopics', id: subtopic.id, depth: 0 })
    const noted = questions?.map((row) => ({ ...row, note: 'Intussen' }))
    await payload.update({
      collection: 'subtopics',
      id: subtopic.id,
      data: { questions: noted },
      draft: true,
    })
    const undone = await undo(rest, merged)

    expect(undone.status, undone.text).toBe(200)
    const named = async (id: number) => {
      const { description, organisations } = await payload.findByID({
        collection: 'topics',
        id,
        depth: 0,
        draft: true,
      })
      return {
        description,
        organisations: organisations?.map(({ organisation, role }) => ({ organisation, role })),
      }
    }
    const description = 'Intussen bewaard'
    for (const [place, { id }] of topics.entries())
      expect(await named(id)).toEqual({ description, organisations: place < 2 ? single : double })
    const draft = { depth: 0, draft: true } as const
    const { publisher } = await payload.findByID({ collection: 'sources', id: source.id, ...draft })
    expect(publisher).toBe(gone.id)
    const asked = await payload.findByID({ collection: 'subtopics', id: subtopic.id, ...draft })
    expect(
      asked.questions?.map((row) => [row.note, row.organisations?.map(({ organisation }) => organisation)]),
    ).toEqual([
      ['Intussen', [gone.id]],
      ['Intussen', [kept.id, gone.id]],
    ])
  })

  test('keeps what an editor took off or named by hand', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const [gone, kept] = [
      await make.source({ title: 'Rapport' }),
      await make.source({ title: 'Rapport 2024' }),
    ]
    const other = await make.source({ title: 'Ander rapport' })
    const single = await make.topic({ title: 'Een', sources: [gone.id] })
    const double = await make.topic({ title: 'Twee', sources: [gone.id, kept.id] })
    const taken = await make.topic({ title: 'Drie', sources: [gone.id, other.id] })
    const never = await make.topic({ title: 'Vier', sources: [other.id] })
    const save = (id: number, sources: number[], draft: boolean) =>
      payload.update({
        collection: 'topics',
        id,
        data: { sources, _status: draft ? 'draft' : 'published' },
        draft,
      })

    const merged = await merge(rest, { collection: 'sources', from: gone.id, into: kept.id })
    await save(single.id, [other.id, kept.id], true)
    await save(double.id, [kept.id, other.id], false)
    await save(taken.id, [other.id], true)
    await save(never.id, [other.id, kept.id], true)
    await undo(rest, merged)

    const sourcesOf = async (id: number) =>
      (await payload.findByID({ collection: 'topics', id, depth: 0, draft: true })).sources
    expect(await sourcesOf(single.id)).toEqual([other.id, gone.id])
    expect((await sourcesOf(double.id))?.toSorted()).toEqual([gone.id, kept.id, other.id].toSorted())
    expect(await sourcesOf(taken.id)).toEqual([other.id])
    expect(await sourcesOf(never.id)).toEqual([other.id, kept.id])
  })
})

test('a form that was open meanwhile is told, and saves nothing', async ({
  make,
  restWithReadTime: rest,
}) => {
  const [gone, kept] = [await make.organisation({ name: 'Een' }), await make.organisation({ name: 'Twee' })]
  const topic = await make.topic({ organisations: [{ organisation: gone.id }] })
  await merge(rest, { collection: 'organisations', from: gone.id, into: kept.id })
  const { status } = await rest({
    path: `/topics/${topic.id}?draft=true`,
    method: 'PATCH',
    body: { organisations: [{ organisation: gone.id }], updatedAt: topic.updatedAt },
    as: 'redacteur',
  })
  expect(status).toBe(409)
})

test('of two merges at once into each other, one is refused', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const [one, two] = [await make.organisation({ name: 'Een' }), await make.organisation({ name: 'Twee' })]
  const answers = await Promise.all([
    merge(rest, { collection: 'organisations', from: one.id, into: two.id }),
    merge(rest, { collection: 'organisations', from: two.id, into: one.id }),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
  expect((await payload.count({ collection: 'organisations' })).totalDocs).toBe(1)
})

test('when something fails, nothing is merged', async ({ payload, make, restWithReadTime: rest }) => {
  const [gone, kept] = [await make.source({ title: 'Een' }), await make.source({ title: 'Twee' })]
  const topic = await make.topic({ sources: [gone.id] })
  await payload.db.drizzle.execute(sql`alter table merges add constraint none check (title = '')`)
  try {
    const { status } = await merge(rest, { collection: 'sources', from: gone.id, into: kept.id })
    expect(status).toBe(500)
  } finally {
    await payload.db.drizzle.execute(sql`alter table merges drop constraint none`)
  }
  expect((await payload.findByID({ collection: 'topics', id: topic.id, depth: 0 })).sources).toEqual([
    gone.id,
  ])
  expect((await payload.count({ collection: 'sources' })).totalDocs).toBe(2)
})

test('what is no pair of records of one kind is refused in words', async ({
  make,
  restWithReadTime: rest,
}) => {
  const { id } = await make.source()
  for (const [body, status] of [
    [{ collection: 'sources', from: id, into: id }, 400],
    [{ collection: 'topics', from: 1, into: 2 }, 400],
    [{ collection: 'sources', from: 'x', into: id }, 400],
    [{ collection: 'sources', from: id, into: 999_999 }, 404],
  ] as const) {
    const answer = await merge(rest, body)
    expect(answer.status, JSON.stringify(body)).toBe(status)
    expect(answer.text).toMatch(/Kies twee verschillende records|is er niet/)
  }
})

test('after thirty days it cannot be undone', async ({ payload, make, restWithReadTime: rest }) => {
  const [gone, kept] = [await make.source({ title: 'Een' }), await make.source({ title: 'Twee' })]
  const merged = await merge(rest, { collection: 'sources', from: gone.id, into: kept.id })
  await payload.db.drizzle.execute(sql`update merges set created_at = now() - interval '31 days'`)
  const answer = await undo(rest, merged)
  expect(answer.status).toBe(400)
  expect(answer.text).toContain('Na dertig dagen')
})
