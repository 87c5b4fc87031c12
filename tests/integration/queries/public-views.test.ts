import type { Payload } from 'payload'
import { describe, expect } from 'vitest'
import { z } from 'zod'

import {
  contentCollections,
  recordCollections,
  type ContentCollection,
} from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

/** As a row of a table can be, whichever way it came there. */
const states = ['draft', 'published', 'draft in the trash', 'published in the trash'] as const

type State = (typeof states)[number]

describe('what is public', () => {
  test.for(contentCollections)(
    'of %s is the same in its view and for a visitor',
    async (collection, { payload, make }) => {
      const { id } = await makeDraft({ make, collection })
      for (const state of states) {
        await put({ payload, collection, id, state })
        const shown = state === 'published' ? [id] : []
        expect(await idsIn({ payload, view: `public_${collection}` }), state).toEqual(shown)
        expect(await idsForVisitor({ payload, collection }), state).toEqual(shown)
      }
    },
  )

  test.for(recordCollections)('of %s is what is not hidden', async (collection, { payload, make }) => {
    const { id } = await makeDraft({ make, collection })
    for (const state of states) {
      await put({ payload, collection, id, state })
      const hidden = state === 'published' ? [] : [id]
      expect(await idsIn({ payload, view: `hidden_${collection}` }), state).toEqual(hidden)
    }
  })

  test('of a document with a newer draft is what was published', async ({ payload, make }) => {
    const { id } = await make.topic({ title: 'Asiel' })
    await payload.update({ collection: 'topics', id, data: { title: 'Geheim' }, draft: true })

    const { rows } = await payload.db.drizzle.execute('select title from public_topics')

    expect(rows).toEqual([{ title: 'Asiel' }])
  })

  test('of questions are those of a public subtopic in a public topic, once each', async ({
    payload,
    make,
  }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie beslist?' }] })
    const topic = await make.topic({ subtopics: [subtopic.id] })
    await make.topic({ title: 'Zorg' })
    const question = subtopic.questions?.[0]?.id ?? ''

    for (const ofTopic of states)
      for (const ofSubtopic of states) {
        await put({ payload, collection: 'topics', id: topic.id, state: ofTopic })
        await put({ payload, collection: 'subtopics', id: subtopic.id, state: ofSubtopic })
        const { rows } = await payload.db.drizzle.execute(
          'select id, subtopic_id, topic_id, topic_slug, subtopic_title from public_questions',
        )
        const isPublic = ofTopic === 'published' && ofSubtopic === 'published'
        const found = { subtopic_id: subtopic.id, topic_id: topic.id, topic_slug: 'asiel' }
        expect(rows, `${ofTopic} and ${ofSubtopic}`).toEqual(
          isPublic ? [{ id: question, ...found, subtopic_title: 'Opvang' }] : [],
        )
      }
  })
})

function makeDraft({
  make,
  collection,
}: {
  make: Makers
  collection: ContentCollection
}): Promise<{ id: number }> {
  switch (collection) {
    case 'topics':
      return make.topic({ _status: 'draft' })
    case 'subtopics':
      return make.subtopic()
    case 'organisations':
      return make.organisation({ _status: 'draft' })
    case 'sources':
      return make.source({ _status: 'draft' })
    case 'pages':
      return make.page({ _status: 'draft' })
  }
}

/** Behind the back of the hooks, which let a document be no more than some of these. */
async function put({
  payload,
  collection,
  id,
  state,
}: {
  payload: Payload
  collection: ContentCollection
  id: number
  state: State
}): Promise<void> {
  const [status] = state.split(' ')
  const deletedAt = state.endsWith('trash') ? sql`now()` : sql`null`
  await payload.db.drizzle.execute(
    sql`update ${sql.identifier(collection)} set _status = ${status}, deleted_at = ${deletedAt} where id = ${id}`,
  )
}

async function idsIn({ payload, view }: { payload: Payload; view: string }): Promise<number[]> {
  const { rows } = await payload.db.drizzle.execute(sql`select id from ${sql.identifier(view)} order by id`)
  return rows.map((row) => z.object({ id: z.number() }).parse(row).id)
}

async function idsForVisitor({
  payload,
  collection,
}: {
  payload: Payload
  collection: ContentCollection
}): Promise<number[]> {
  const found = await payload.find({
    collection,
    overrideAccess: false,
    draft: false,
    trash: true,
    pagination: false,
    sort: 'id',
    depth: 0,
  })
  return found.docs.map(({ id }) => id)
}
