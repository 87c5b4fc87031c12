import type { Payload } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'
import type { Rest, RestAnswer } from '../../support/rest'

const as = 'eindredacteur'

const answered = z.object({
  docs: z.array(z.looseObject({ id: z.number() })),
  errors: z.array(z.object({ id: z.number(), message: z.string(), isPublic: z.literal(true) })),
  message: z.string(),
})

/** Which documents an answer says were saved, and why others were not. */
function outcomeOf({ body }: RestAnswer): { saved: number[]; failed: Record<number, string> } {
  const { docs, errors } = answered.parse(body)
  return {
    saved: docs.map(({ id }) => id),
    failed: Object.fromEntries(errors.map(({ id, message }) => [id, message])),
  }
}

async function threeSources({
  make,
  status,
}: {
  make: Makers
  status: 'draft' | 'published'
}): Promise<number[]> {
  const ids: number[] = []
  for (const title of ['Eén', 'Twee', 'Drie']) ids.push((await make.source({ title, _status: status })).id)
  return ids
}

function selection(ids: number[]): string {
  return `where[id][in]=${ids.join(',')}`
}

async function publicTitles({ rest }: { rest: Rest }): Promise<unknown[]> {
  const { body } = await rest({ path: '/sources?sort=id&depth=0' })
  return z
    .object({ docs: z.array(z.object({ title: z.string() })) })
    .parse(body)
    .docs.map(({ title }) => title)
}

async function saveDraft({ payload, id, title }: { payload: Payload; id: number; title: string }) {
  return payload.update({ collection: 'sources', id, data: { title }, draft: true, depth: 0 })
}

describe('a selection', () => {
  test.for(['', '&draft=true'])(
    'is published with its newest text, asked for with “%s”',
    async (query, { payload, make, rest }) => {
      const ids = await threeSources({ make, status: 'published' })
      await saveDraft({ payload, id: ids[1] ?? 0, title: 'Nieuwer' })

      const path = `/sources?${selection(ids)}${query}`
      const answer = await rest({ path, method: 'PATCH', body: { _status: 'published' }, as })

      expect(answer.status, answer.text).toBe(200)
      expect(outcomeOf(answer)).toEqual({ saved: ids, failed: {} })
      expect(await publicTitles({ rest })).toEqual(['Eén', 'Nieuwer', 'Drie'])
    },
  )

  test('that is withdrawn keeps the newer drafts of colleagues', async ({ payload, make, rest }) => {
    const ids = await threeSources({ make, status: 'published' })
    await saveDraft({ payload, id: ids[1] ?? 0, title: 'Nieuwer' })

    const path = `/sources?${selection(ids)}&where[_status][not_equals]=draft`
    const answer = await rest({ path, method: 'PATCH', body: { _status: 'draft' }, as })

    expect(answer.status, answer.text).toBe(200)
    expect(await publicTitles({ rest })).toEqual([])
    const { docs } = await payload.find({ collection: 'sources', draft: true, sort: 'id' })
    expect(docs.map(({ title }) => title)).toEqual(['Eén', 'Nieuwer', 'Drie'])
  })

  test('goes into the trash, comes back and is deleted', async ({ payload, make, rest }) => {
    const ids = await threeSources({ make, status: 'published' })
    const ask = async (method: 'PATCH' | 'DELETE', query: string, body?: object) => {
      const answer = await rest({ path: `/sources?limit=0&${selection(ids)}${query}`, method, body, as })
      expect(answer.status, answer.text).toBe(200)
      expect(outcomeOf(answer)).toEqual({ saved: ids, failed: {} })
    }
    const count = (trash: boolean) => payload.count({ collection: 'sources', trash })

    await ask('PATCH', '', { deletedAt: '2026-01-01T00:00:00.000Z' })
    expect((await count(false)).totalDocs).toBe(0)
    const inTrash = '&trash=true&where[deletedAt][exists]=true'
    await ask('PATCH', inTrash, { deletedAt: null, _status: 'published' })
    expect(await publicTitles({ rest })).toEqual(['Eén', 'Twee', 'Drie'])
    await ask('PATCH', '', { deletedAt: '2026-01-01T00:00:00.000Z' })
    await ask('DELETE', inTrash)
    expect((await count(true)).totalDocs).toBe(0)
  })

  test('comes back from the trash whole, also as a draft of which only that is asked', async ({
    make,
    rest,
  }) => {
    const ids = await threeSources({ make, status: 'published' })
    const change = (query: string, deletedAt: string | null) =>
      rest({ path: `/sources?${selection(ids)}${query}`, method: 'PATCH', body: { deletedAt }, as })
    await change('', '2026-01-01T00:00:00.000Z')
    await change('&trash=true&draft=true', null)
    const { body } = await rest({ path: '/sources?sort=id', as })
    expect(body).toMatchObject({ totalDocs: 3, docs: [{ _status: 'draft' }, {}, {}] })
  })

  test('of which one fails in the middle is saved but for that one, and it is told why', async ({
    payload,
    make,
    rest,
  }) => {
    const ids = await threeSources({ make, status: 'draft' })
    const [, middle = 0] = ids
    await payload.update({ collection: 'sources', id: middle, data: { kind: null }, draft: true })

    const path = `/sources?${selection(ids)}&draft=true`
    const answer = await rest({ path, method: 'PATCH', body: { _status: 'published' }, as })

    expect(answer.status).toBe(400)
    expect(outcomeOf(answer)).toEqual({
      saved: ids.filter((id) => id !== middle),
      failed: { [middle]: expect.stringMatching(/^“Twee”: .*Vul dit in; zonder kan dit niet/) },
    })
    expect(answer.body.message).toBe('Kan 1 van 3 Bronnen niet updaten.')
    expect(await publicTitles({ rest })).toEqual(['Eén', 'Drie'])
  })

  test('of which one is in use loses the others alone', async ({ make, rest }) => {
    const ids = await threeSources({ make, status: 'published' })
    const [, used = 0] = ids
    await make.topic({ sources: [used] })
    for (const [method, body] of [
      ['PATCH', { deletedAt: '2026-01-01T00:00:00.000Z' }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await rest({ path: `/sources?trash=true&${selection(ids)}`, method, body, as })
      expect(answer.status).toBe(400)
      expect(outcomeOf(answer)).toEqual({
        saved: ids.filter((id) => id !== used),
        failed: { [used]: expect.stringContaining('“Twee”: Dit is nog in gebruik: thema “Asiel”') },
      })
    }
    expect(await publicTitles({ rest })).toEqual(['Twee'])
  })
})

describe('the text of a selection', () => {
  test('is not written over what somebody saved after the list was read', async ({ payload, make, rest }) => {
    const ids = await threeSources({ make, status: 'published' })
    const updatedAt = new Date().toISOString()
    const [, changed = 0] = ids
    await new Promise((resolve) => setTimeout(resolve, 2))
    await payload.update({ collection: 'sources', id: changed, data: { description: 'Van een ander' } })

    const body = { description: 'Voor alle', _status: 'published', updatedAt }
    const answer = await rest({ path: `/sources?${selection(ids)}`, method: 'PATCH', body, as })

    expect(answer.status).toBe(400)
    expect(outcomeOf(answer)).toEqual({
      saved: ids.filter((id) => id !== changed),
      failed: { [changed]: expect.stringContaining('“Twee”: Iemand anders heeft dit bewaard') },
    })
    const { docs } = await payload.find({ collection: 'sources', sort: 'id' })
    expect(docs.map(({ description }) => description)).toEqual(['Voor alle', 'Van een ander', 'Voor alle'])
  })

  test('is not saved where nobody says when the list was read', async ({ make, rest }) => {
    const ids = await threeSources({ make, status: 'draft' })
    for (const updatedAt of [undefined, null, 'gisteren', '2999-01-01T00:00:00.000Z']) {
      const body = { description: 'Voor alle', updatedAt }
      const path = `/sources?draft=true&${selection(ids)}`
      expect((await rest({ path, method: 'PATCH', body, as })).status).toBe(428)
    }
  })

  test('takes no page away where it says nothing of the status', async ({ payload, make, rest }) => {
    const ids = await threeSources({ make, status: 'published' })
    await saveDraft({ payload, id: ids[1] ?? 0, title: 'Nieuwer' })
    const body = { description: 'Voor alle', updatedAt: new Date().toISOString() }

    const answer = await rest({ path: `/sources?${selection(ids)}`, method: 'PATCH', body, as })

    expect(answer.status, answer.text).toBe(200)
    expect(await publicTitles({ rest })).toEqual(['Eén', 'Twee', 'Drie'])
    // Nothing of the draft of a colleague goes public, and nothing of it is lost.
    const { description } = await payload.findByID({ collection: 'sources', id: ids[1] ?? 0 })
    expect(description ?? '').toBe('')
    const { docs } = await payload.find({ collection: 'sources', draft: true, sort: 'id' })
    expect(docs.map(({ title, description }) => [title, description])).toEqual([
      ['Eén', 'Voor alle'],
      ['Nieuwer', 'Voor alle'],
      ['Drie', 'Voor alle'],
    ])
  })

  test('may hold rows, which become rows of each document', async ({ payload, make, rest }) => {
    const { id: organisation } = await make.organisation()
    const own = await make.topic({ title: 'Asiel', organisations: [{ organisation }] })
    const other = await make.topic({ title: 'Zorg' })
    const [row] = own.organisations ?? []
    const organisations = [{ ...row, organisation, role: 'Toezicht' }]
    const body = { organisations, _status: 'published', updatedAt: new Date().toISOString() }

    const path = `/topics?${selection([own.id, other.id])}`
    const answer = await rest({ path, method: 'PATCH', body, as })

    expect(answer.status, answer.text).toBe(200)
    const { docs } = await payload.find({ collection: 'topics', sort: 'id', depth: 0 })
    const rows = docs.flatMap((topic) => topic.organisations ?? [])
    expect(rows).toMatchObject([{ id: row?.id, role: 'Toezicht' }, { role: 'Toezicht' }])
  })
})

test('of one document, the answer has the status that a save of that document has', async ({
  make,
  rest,
}) => {
  const [id = 0] = await threeSources({ make, status: 'published' })
  const path = `/sources?${selection([id])}`
  const stale = { description: 'Later', updatedAt: '2020-01-01T00:00:00.000Z' }
  expect((await rest({ path, method: 'PATCH', body: stale, as })).status).toBe(409)
  const withdrawn = { _status: 'draft' }
  expect((await rest({ path, method: 'PATCH', body: withdrawn, as: 'redacteur' })).status).toBe(403)
})

test('two hundred documents are saved, each in a transaction of its own', async ({ payload, make, rest }) => {
  const ids: number[] = []
  for (let each = 0; each < 200; each += 1)
    ids.push((await make.source({ title: `Bron ${each}`, _status: 'draft' })).id)
  const path = `/sources?limit=0&depth=0&draft=true&where[_status][not_equals]=published`

  const work = rest({ path, method: 'PATCH', body: { _status: 'published' }, as })
  const seen = await countPublicUntilDone({ payload, work })
  const answer = await work

  expect(answer.status, answer.text.slice(0, 500)).toBe(200)
  expect(outcomeOf(answer).saved).toEqual(ids)
  // Others see the first ones while the last ones are still to come.
  expect(seen.some((count) => count > 0 && count < 200)).toBe(true)
  expect(payload.db.sessions).toEqual({})
}, 120_000)

async function countPublicUntilDone({
  payload,
  work,
}: {
  payload: Payload
  work: Promise<unknown>
}): Promise<number[]> {
  const seen: number[] = []
  const ends = work.then(() => 'done')
  const count = async () => {
    const where = { _status: { equals: 'published' } } as const
    seen.push((await payload.count({ collection: 'sources', where })).totalDocs)
    return new Promise<string>((resolve) => setTimeout(() => resolve('again'), 20))
  }
  while ((await Promise.race([ends, count()])) !== 'done');
  return seen
}

test('two changes of one selection at once both come to an end, and each document is as one of them said', async ({
  payload,
  make,
  rest,
}) => {
  const ids: number[] = []
  for (let each = 0; each < 12; each += 1) {
    const subtopic = await make.subtopic({ title: `Onderwerp ${each}` })
    ids.push((await make.topic({ title: `Thema ${each}`, subtopics: [subtopic.id], _status: 'draft' })).id)
  }
  const change = (body: object) => rest({ path: `/topics?${selection(ids)}`, method: 'PATCH', body, as })

  const answers = await Promise.all([change({ _status: 'published' }), change({ _status: 'draft' })])

  for (const answer of answers) {
    expect(answer.status, answer.text).toBe(200)
    expect(outcomeOf(answer).saved).toEqual(ids)
  }
  const { docs } = await payload.find({ collection: 'topics', depth: 1, limit: 0, draft: true })
  for (const { _status, subtopics } of docs)
    for (const subtopic of subtopics ?? [])
      expect(typeof subtopic === 'object' && subtopic._status).toBe(_status)
})

test('what others save of a selection meanwhile is not lost', async ({ payload, make, rest }) => {
  const ids: number[] = []
  for (let each = 0; each < 10; each += 1)
    ids.push((await make.source({ title: `Bron ${each}`, _status: 'draft' })).id)
  const body = { description: 'Voor alle', updatedAt: new Date().toISOString() }

  const bulk = rest({ path: `/sources?draft=true&${selection(ids)}`, method: 'PATCH', body, as })
  const single = Promise.all(ids.map((id) => saveDraft({ payload, id, title: `Ander ${id}` })))
  const [answer] = await Promise.all([bulk, single])

  const { saved, failed } = outcomeOf(answer)
  expect([...saved, ...Object.keys(failed).map(Number)].toSorted()).toEqual(ids.toSorted())
  const { docs } = await payload.find({ collection: 'sources', draft: true, limit: 0 })
  for (const { id, title, description } of docs) {
    expect(title).toBe(`Ander ${id}`)
    expect(description ?? null).toBe(saved.includes(id) ? 'Voor alle' : null)
  }
})

test('a client that goes away leaves whole documents, and the rest is saved', async ({
  payload,
  make,
  rest,
}) => {
  const ids: number[] = []
  for (let each = 0; each < 10; each += 1)
    ids.push((await make.topic({ title: `Thema ${each}`, _status: 'draft' })).id)
  const leaving = new AbortController()
  const path = `/topics?${selection(ids)}`

  const answer = rest({ path, method: 'PATCH', body: { _status: 'published' }, as, signal: leaving.signal })
  leaving.abort()
  await answer

  const where = { _status: { equals: 'published' } } as const
  expect((await payload.count({ collection: 'topics', where })).totalDocs).toBe(10)
  const { rows } = await payload.db.drizzle.execute('select count(*)::int as n from history')
  expect(rows).toEqual([{ n: 10 }])
  expect(payload.db.sessions).toEqual({})
})

test('what is asked for badly is refused in Dutch, and changes nothing', async ({ make, rest }) => {
  const ids = await threeSources({ make, status: 'published' })
  for (const [query, body] of [
    ['', { _status: 'draft' }],
    ['where=', { _status: 'draft' }],
    ['where=alles', { _status: 'draft' }],
    ['where[owner.hash][exists]=true', { _status: 'draft' }],
    ['where[bestaatniet][exists]=true', { _status: 'draft' }],
    [selection([9_999_999_999]), { _status: 'draft' }],
    [selection(ids), null],
    [selection(ids), 'draft'],
    [selection(ids), []],
    [selection(ids), undefined],
  ] as const) {
    const answer = await rest({ path: `/sources?${query}`, method: 'PATCH', body, as })
    expect(answer.status, `${query}: ${answer.text}`).toBe(400)
    expect(answer.text).toMatch(/\b(dit|wat|niet|kan)\b/i)
  }
  expect((await rest({ path: '/sources', method: 'DELETE', as })).status).toBe(400)
  expect(await publicTitles({ rest })).toEqual(['Eén', 'Twee', 'Drie'])
})

test('the parameters that lists of the admin send are taken', async ({ make, rest }) => {
  const ids = await threeSources({ make, status: 'draft' })
  const query = `locale=nl&select[title]=true&limit=2&sort=-id&depth=0&publishAllLocales=true&${selection(ids)}`
  const answer = await rest({
    path: `/sources?${query}`,
    method: 'PATCH',
    body: { _status: 'published' },
    as,
  })
  expect(answer.status, answer.text).toBe(200)
  expect(outcomeOf(answer).saved).toEqual(ids.slice(1))
})

test('tips, which nobody changes, go into the trash and come back as a selection too', async ({
  payload,
  make,
  rest,
}) => {
  await make.staff(as)
  const ids: number[] = []
  for (const text of ['Eerst', 'Later']) {
    const data = { text, kind: 'tip', state: 'open' } as const
    ids.push((await payload.create({ collection: 'tips', data })).id)
  }
  const change = (body: object, query = '') =>
    rest({ path: `/tips?${selection(ids)}${query}`, method: 'PATCH', body, as })
  expect((await change({ deletedAt: '2026-01-01T00:00:00.000Z' })).status).toBe(200)
  expect((await payload.count({ collection: 'tips' })).totalDocs).toBe(0)
  expect((await change({ deletedAt: null }, '&trash=true')).status).toBe(200)
  expect((await payload.count({ collection: 'tips' })).totalDocs).toBe(2)
  expect((await change({ text: 'Anders' })).status).toBe(403)
})
