import type { Payload } from 'payload'
import { expect } from 'vitest'

import { sql } from '@/server/database/public-sql'
import type { Subtopic } from '@/payload-types'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'
import type { Rest } from '../../support/rest'

async function two({ make, isPublic }: { make: Makers; isPublic: boolean }) {
  await make.staff('redacteur')
  await make.staff('eindredacteur')
  const from = await make.subtopic({
    title: 'Opvang',
    questions: [
      // The first question of a public subtopic has no lead.
      { text: 'Wie vangt op?', lead: isPublic ? null : 'Er is nood.', note: 'Ook crisisopvang.' },
      { text: 'Wie betaalt?' },
    ],
  })
  const to = await make.subtopic({ title: 'Geld', questions: [{ text: 'Wat kost het?' }] })
  const topic = await make.topic({ subtopics: [to.id, from.id], _status: isPublic ? 'published' : 'draft' })
  const key = from.questions?.[0]?.key ?? ''
  return { from, to, topic, key }
}

function move({ rest, from, to, key }: { rest: Rest; from: Subtopic; to: Subtopic; key: string }) {
  const body = { key, to: to.id }
  return rest({ path: `/subtopics/${from.id}/move-question`, method: 'POST', body, as: 'redacteur' })
}

async function questionsOf({ payload, id, draft }: { payload: Payload; id: number; draft: boolean }) {
  const { questions } = await payload.findByID({ collection: 'subtopics', id, draft })
  return questions?.map(({ key, lead, text, note }) => ({ key, lead, text, note }))
}

for (const isPublic of [false, true]) {
  test(`a question moves with its key, ${isPublic ? 'from a public topic' : 'in a draft'}`, async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { from, to, topic, key } = await two({ make, isPublic })
    const answer = await move({ rest, from, to, key })
    expect(answer.status, answer.text).toBe(200)
    expect(await questionsOf({ payload, id: from.id, draft: true })).toMatchObject([{ text: 'Wie betaalt?' }])
    const moved = [
      { text: 'Wat kost het?' },
      { text: 'Wie vangt op?', key, note: 'Ook crisisopvang.', lead: isPublic ? null : 'Er is nood.' },
    ]
    expect(await questionsOf({ payload, id: to.id, draft: true })).toMatchObject(moved)
    if (isPublic) {
      const before = await questionsOf({ payload, id: from.id, draft: false })
      expect(before).toMatchObject([{ text: 'Wie vangt op?', key }, { text: 'Wie betaalt?' }])
      expect(await questionsOf({ payload, id: to.id, draft: false })).toHaveLength(1)
    }

    const body = { _status: 'published' }
    const path = `/topics/${topic.id}`
    const published = await rest({ path, method: 'PATCH', body, as: 'eindredacteur' })

    expect(published.status, published.text).toBe(200)
    expect(await questionsOf({ payload, id: from.id, draft: false })).toMatchObject([
      { text: 'Wie betaalt?' },
    ])
    expect(await questionsOf({ payload, id: to.id, draft: false })).toMatchObject(moved)
  })
}

test('a question that is public in its new place alone has left the old one', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const { from, to, key } = await two({ make, isPublic: true })
  await move({ rest, from, to, key })
  await payload.update({ collection: 'subtopics', id: to.id, data: { _status: 'published' } })
  expect(await questionsOf({ payload, id: from.id, draft: false })).toMatchObject([{ text: 'Wie betaalt?' }])
  const { rows } = await payload.db.drizzle.execute(
    sql`select record from search_entries where kind = 'question' and part = ${key}`,
  )
  expect(rows).toEqual([{ record: to.id }])
})

test('two questions can change places', async ({ payload, make, restWithReadTime: rest }) => {
  const { from, to, topic, key } = await two({ make, isPublic: true })
  const other = to.questions?.[0]?.key ?? ''
  expect((await move({ rest, from, to, key })).status).toBe(200)
  expect((await move({ rest, from: to, to: from, key: other })).status).toBe(200)
  await payload.update({ collection: 'topics', id: topic.id, data: { _status: 'published' } })
  expect(await questionsOf({ payload, id: to.id, draft: false })).toMatchObject([{ key }])
  expect(await questionsOf({ payload, id: from.id, draft: false })).toMatchObject([
    { text: 'Wie betaalt?' },
    { text: 'Wat kost het?', key: other },
  ])
})

test('an earlier version of the old place does not take the key back', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const { from, to, key } = await two({ make, isPublic: false })
  await move({ rest, from, to, key })
  const questions = from.questions ?? []
  await payload.update({ collection: 'subtopics', id: from.id, data: { questions }, draft: true })
  const after = await questionsOf({ payload, id: from.id, draft: true })
  expect(after?.map((each) => each.text)).toEqual(['Wie vangt op?', 'Wie betaalt?'])
  expect(after?.[0]?.key).not.toBe(key)
})

test('what cannot be moved is refused in words, and nothing changes', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const { from, to, key } = await two({ make, isPublic: false })
  const post = (body: unknown, as: 'redacteur' | undefined = 'redacteur') =>
    rest({ path: `/subtopics/${from.id}/move-question`, method: 'POST', body, as })
  expect(
    (await rest({ path: `/subtopics/${from.id}/move-question`, method: 'POST', body: { key, to: to.id } }))
      .status,
  ).toBe(401)
  for (const [body, status] of [
    [{ key, to: from.id }, 400],
    [{ key: 'bestaatniet', to: to.id }, 404],
    [{ key, to: 999_999 }, 404],
    [{ key, to: 'x' }, 400],
    [null, 400],
  ] as const) {
    const answer = await post(body)
    expect(answer.status, answer.text).toBe(status)
    expect(answer.text).toMatch(/Kies een ander onderwerp|staat hier niet|is er niet/)
  }
  expect(await questionsOf({ payload, id: from.id, draft: true })).toHaveLength(2)
})
