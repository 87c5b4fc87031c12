import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { Subtopic, Topic } from '@/payload-types'
import { getQuestionPlace } from '@/queries/questions/get-question-place'
import { getRemovedQuestion } from '@/queries/questions/get-removed-question'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

const draft = { _status: 'draft' } as const
const published = { _status: 'published' } as const

describe('a question that was taken away', () => {
  test('is told in its last public words, with its topic', async ({ payload, make }) => {
    const { subtopic, key } = await asked({ make })
    const reworded = rowsOf(subtopic).map((row) => ({ ...row, text: 'Wie vangt hen op?' }))
    await ask({ payload, subtopic, questions: reworded })
    await ask({
      payload,
      subtopic,
      questions: reworded.map((row) => ({ ...row, text: 'Geheim?' })),
      isDraft: true,
    })

    await ask({ payload, subtopic, questions: [] })

    expect(await getQuestionPlace(key)).toBeNull()
    expect(await getRemovedQuestion(key)).toEqual({
      text: 'Wie vangt hen op?',
      topic: { slug: 'asiel', title: 'Asiel' },
    })
  })

  test('is told when its subtopic left the topic, and when that was deleted', async ({ payload, make }) => {
    const { topic, subtopic, key } = await asked({ make })

    await payload.update({ collection: 'topics', id: topic.id, data: { subtopics: [] } })
    expect((await getRemovedQuestion(key))?.text).toBe('Wie vangt op?')
    await payload.delete({ collection: 'subtopics', id: subtopic.id })

    expect((await getRemovedQuestion(key))?.text).toBe('Wie vangt op?')
  })

  test('is not told while its topic is not public', async ({ payload, make }) => {
    const { topic, subtopic, key } = await asked({ make })
    await ask({ payload, subtopic, questions: [] })
    const withdrawals = [draft, { deletedAt: '2026-01-01T00:00:00.000Z' }]

    for (const data of withdrawals) {
      await payload.update({ collection: 'topics', id: topic.id, data })
      expect(await getRemovedQuestion(key)).toBeNull()
    }
  })

  test('is not told when it went with its topic', async ({ payload, make }) => {
    const { topic, key } = await asked({ make })

    await payload.update({ collection: 'topics', id: topic.id, data: draft })

    expect(await getRemovedQuestion(key)).toBeNull()
  })

  test('is asked again, and told no more, when it is put back', async ({ payload, make }) => {
    const { subtopic, key } = await asked({ make })
    await ask({ payload, subtopic, questions: [] })
    await payload.db.drizzle.execute(`update changes set created_at = now() - interval '25 hours'`)

    await ask({ payload, subtopic, questions: rowsOf(subtopic) })

    expect(await getQuestionPlace(key)).toEqual({ slug: 'asiel', key })
    expect(await getRemovedQuestion(key)).toBeNull()
  })

  test('is of the topic that it went on to, and hidden with that', async ({ payload, make }) => {
    const { topic, subtopic, key } = await asked({ make })
    await payload.update({ collection: 'topics', id: topic.id, data: { subtopics: [] } })
    const other = await make.topic({ title: 'Zorg' })
    await payload.update({ collection: 'topics', id: other.id, data: { subtopics: [subtopic.id] } })
    expect(await getQuestionPlace(key)).toEqual({ slug: 'zorg', key })

    await payload.update({ collection: 'topics', id: other.id, data: draft })
    expect(await getRemovedQuestion(key)).toBeNull()
    await payload.update({ collection: 'topics', id: other.id, data: { subtopics: [], ...published } })

    expect(await getRemovedQuestion(key)).toBeNull()
  })

  test('is nothing for a question that was never public, or a key that nobody gave', async ({ make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    await make.topic({ subtopics: [subtopic.id], ...draft })

    expect(await getRemovedQuestion(keyOf(subtopic))).toBeNull()
    expect(await getRemovedQuestion("x' or true --")).toBeNull()
  })
})

/** A public topic with one question. */
async function asked({ make }: { make: Makers }): Promise<{ topic: Topic; subtopic: Subtopic; key: string }> {
  const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
  return { subtopic, topic: await make.topic({ subtopics: [subtopic.id] }), key: keyOf(subtopic) }
}

async function ask({
  payload,
  subtopic,
  questions,
  isDraft = false,
}: {
  payload: Payload
  subtopic: Subtopic
  questions: NonNullable<Subtopic['questions']>
  isDraft?: boolean
}): Promise<void> {
  const { id } = subtopic
  // As the admin does: what is not a draft is published.
  const data = { questions, ...(isDraft ? {} : published) }
  await payload.update({ collection: 'subtopics', id, data, draft: isDraft })
}

function rowsOf({ questions }: Subtopic): NonNullable<Subtopic['questions']> {
  return questions ?? []
}

function keyOf(subtopic: Subtopic): string {
  return rowsOf(subtopic)[0]?.key ?? ''
}
