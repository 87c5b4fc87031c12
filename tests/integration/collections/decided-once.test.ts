import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'
import type { Rest, RestAnswer } from '../../support/rest'

type Request = Parameters<Rest>[0]

/**
 * Three of them at the same moment. Each write to the table takes so long that, where nothing else holds them up, all
 * three have looked before one has written. The first answer is that of the one that was done.
 */
async function atOnce({
  payload,
  rest,
  table,
  request,
}: {
  payload: Payload
  rest: Rest
  table: 'reviews' | 'tips' | 'merges' | 'sources' | 'users'
  request: Request
}): Promise<RestAnswer[]> {
  // Whoever asks first logs in first.
  await rest({ path: '/topics', as: request.as })
  const run = (statement: string) => payload.db.drizzle.execute(statement)
  await run(`create or replace function write_slowly() returns trigger language plpgsql as
    'begin perform pg_sleep(0.5); return new; end'`)
  await run(
    `create trigger slow before insert or update on ${table} for each row execute function write_slowly()`,
  )
  try {
    const answers = await Promise.all([rest(request), rest(request), rest(request)])
    return answers.toSorted((a, b) => a.status - b.status)
  } finally {
    await run(`drop trigger slow on ${table}`)
  }
}

const statuses = (answers: RestAnswer[]) => answers.map(({ status }) => status)

async function historyOf(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'history', sort: 'id', pagination: false })
  return docs.map(({ action }) => action)
}

describe('a review', () => {
  test('that is sent three times at once lies before the eindredactie once', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id: record } = await make.source({ _status: 'draft' })
    const body = { collection: 'sources', record, note: 'Klaar?' }
    const request: Request = { path: '/reviews/submit', method: 'POST', body, as: 'redacteur' }
    const answers = await atOnce({ payload, rest, table: 'reviews', request })
    expect(statuses(answers)).toEqual([200, 409, 409])
    expect(answers[2]?.text).toContain('Dit ligt al ter beoordeling.')
    expect((await payload.count({ collection: 'reviews' })).totalDocs).toBe(1)
    expect(await historyOf(payload)).toEqual(['submitted'])
  })

  test('that is given back three times at once is given back once', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id: record } = await make.source({ _status: 'draft' })
    const data = { collection: 'sources', record, title: 'Rapport', state: 'open' } as const
    const { id } = await payload.create({ collection: 'reviews', data })
    const path = `/reviews/${id}/return`
    const body = { reason: 'Jaar mist.' }
    const request: Request = { path, method: 'POST', body, as: 'eindredacteur' }
    const answers = await atOnce({ payload, rest, table: 'reviews', request })
    expect(statuses(answers)).toEqual([200, 409, 409])
    expect(answers[2]?.text).toContain('Dit is intussen al teruggestuurd.')
    expect(await historyOf(payload)).toEqual(['returned'])
  })

  test('that is published three times at once is decided once, and is not given back then', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id: record, updatedAt } = await make.source({ _status: 'draft' })
    const data = { collection: 'sources', record, title: 'Rapport', state: 'open' } as const
    const { id } = await payload.create({ collection: 'reviews', data })
    const publish: Request = {
      path: `/sources/${record}`,
      method: 'PATCH',
      body: { title: 'Rapport', _status: 'published', updatedAt },
      as: 'eindredacteur',
    }
    const answers = await atOnce({ payload, rest, table: 'sources', request: publish })
    expect(statuses(answers)).toEqual([200, 409, 409])
    expect(answers[2]?.text).toContain('intussen bewaard')
    const body = { reason: 'Te laat.' }
    const back = await rest({ path: `/reviews/${id}/return`, method: 'POST', body, as: 'beheerder' })
    expect([back.status, back.text]).toEqual([409, expect.stringContaining('intussen al gepubliceerd')])
    expect(await historyOf(payload)).toEqual(['published'])
    expect(await payload.findByID({ collection: 'reviews', id, depth: 1 })).toMatchObject({
      state: 'published',
      decidedBy: { role: 'eindredacteur' },
    })
  })

  test('that is published and given back at once says the same as the history', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    for (let round = 0; round < 5; round += 1) {
      const { id: record } = await make.source({ title: `Bron ${round}`, _status: 'draft' })
      const data = { collection: 'sources', record, title: 'Rapport', state: 'open' } as const
      const { id } = await payload.create({ collection: 'reviews', data })
      const as = 'eindredacteur'
      const [back, publish] = await Promise.all([
        rest({ path: `/reviews/${id}/return`, method: 'POST', body: { reason: 'Nee.' }, as }),
        rest({ path: `/sources/${record}`, method: 'PATCH', body: { _status: 'published' }, as }),
      ])
      expect(publish.status).toBe(200)
      expect([200, 409]).toContain(back.status)
      expect(await payload.findByID({ collection: 'reviews', id })).toMatchObject({ state: 'published' })
      const { docs } = await payload.find({
        collection: 'history',
        where: { record: { equals: record } },
        sort: 'id',
      })
      expect(docs.map(({ action }) => action)).toEqual([
        ...(back.status === 200 ? ['returned'] : []),
        'published',
      ])
    }
  })
})

describe('a tip', () => {
  const data = { kind: 'tip', text: 'Nieuw rapport', path: '/themas/asiel', state: 'open' } as const

  test('that is accepted three times at once becomes one source', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const topic = await make.topic({ slug: 'asiel' })
    const { id } = await payload.create({ collection: 'tips', data })
    const path = `/tips/${id}/accept`
    const request: Request = { path, method: 'POST', body: { as: 'sources' }, as: 'redacteur' }
    const answers = await atOnce({ payload, rest, table: 'tips', request })
    expect(statuses(answers)).toEqual([200, 409, 409])
    expect(answers[2]?.text).toContain('Deze tip is al afgehandeld.')
    expect((await payload.count({ collection: 'sources' })).totalDocs).toBe(1)
    const draft = await payload.findByID({ collection: 'topics', id: topic.id, draft: true, depth: 0 })
    expect(draft.sources).toHaveLength(1)
  })

  test('that is accepted and declined at once is one of the two', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.topic({ slug: 'asiel' })
    for (let round = 0; round < 5; round += 1) {
      const { id } = await payload.create({ collection: 'tips', data })
      const close = (what: string, body: object) =>
        rest({ path: `/tips/${id}/${what}`, method: 'POST', body, as: 'redacteur' })
      const [accept, decline] = await Promise.all([
        close('accept', { as: 'organisations' }),
        close('decline', { reason: 'Nee.' }),
      ])
      expect([accept.status, decline.status].toSorted()).toEqual([200, 409])
      const { state } = await payload.findByID({ collection: 'tips', id })
      expect(state).toBe(accept.status === 200 ? 'taken' : 'declined')
    }
  })

  test('that is accepted while an editor types takes nothing off the lists', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const topic = await make.topic({ slug: 'asiel' })
    const listed: number[] = []
    for (let round = 0; round < 10; round += 1) {
      const own = await make.source({ title: `Van de redactie ${round}` })
      const { id } = await payload.create({ collection: 'tips', data: { ...data, text: `Tip ${round}` } })
      const path = `/topics/${topic.id}?draft=true&depth=0`
      const read = (await rest({ path, as: 'eindredacteur' })).body
      const body = { sources: [...(read.sources as number[]), own.id], updatedAt: read.updatedAt }
      const [accept, save] = await Promise.all([
        rest({ path: `/tips/${id}/accept`, method: 'POST', body: { as: 'sources' }, as: 'redacteur' }),
        rest({ path, method: 'PATCH', body, as: 'eindredacteur' }),
      ])
      expect(accept.status).toBe(200)
      expect([200, 409]).toContain(save.status)
      const { result } = await payload.findByID({ collection: 'tips', id })
      listed.push(Number(result?.split('/').at(-1)), ...(save.status === 200 ? [own.id] : []))
      const draft = await payload.findByID({ collection: 'topics', id: topic.id, draft: true, depth: 0 })
      expect((draft.sources ?? []).toSorted()).toEqual(listed.toSorted())
    }
  })
})

test('somebody who is invited three times at once is one person', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  await make.staff('beheerder')
  const body = { name: 'Nieuw', email: 'eens@example.org', role: 'redacteur' }
  const request: Request = { path: '/users/invite', method: 'POST', body, as: 'beheerder' }
  const answers = await atOnce({ payload, rest, table: 'users', request })
  await payload.delete({ collection: 'users', where: { email: { equals: 'eens@example.org' } } })
  expect(statuses(answers)).toEqual([201, 400, 400])
  expect(answers[2]?.text).toContain('Met dit mailadres is er al een gebruiker.')
})

test('a merge that is undone three times at once is undone once', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const [one, two] = [await make.source({ title: 'Een' }), await make.source({ title: 'Twee' })]
  const body = { collection: 'sources', from: one.id, into: two.id }
  const as = 'eindredacteur'
  const merge: Request = { path: '/merges/merge', method: 'POST', body, as }
  const merges = await atOnce({ payload, rest, table: 'merges', request: merge })
  expect(statuses(merges)).toEqual([200, 404, 404])
  const [made] = (await payload.find({ collection: 'merges' })).docs
  const undo: Request = { path: `/merges/${made?.id}/undo`, method: 'POST', body: {}, as }
  const undone = await atOnce({ payload, rest, table: 'merges', request: undo })
  expect(statuses(undone)).toEqual([200, 409, 409])
  expect(undone[2]?.text).toContain('al ongedaan gemaakt')
})
