import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { PublicChange, Save } from '@/collections/save/save'
import { topicSteps } from '@/collections/save/steps'
import type { Topic } from '@/payload-types'

import { test } from '../../support/integration-test'

describe('what a save did to what the public sees', () => {
  test('is “published” for a first publication', async ({ payload, make }) => {
    const { id } = await make.topic({ _status: 'draft' })

    expect(await changeOf({ payload, id, data: { _status: 'published' } })).toEqual({
      change: 'published',
      before: null,
    })
  })

  test('is “published” for the next one, with the title from before', async ({ payload, make }) => {
    const { id } = await make.topic({ title: 'Asiel' })
    await payload.update({ collection: 'topics', id, data: { title: 'Migratie' }, draft: true })

    expect(await changeOf({ payload, id, data: { _status: 'published' } })).toEqual({
      change: 'published',
      before: 'Asiel',
    })
  })

  test('is nothing for a draft over a public version', async ({ payload, make }) => {
    const { id } = await make.topic()

    expect(await changeOf({ payload, id, data: { title: 'Migratie' }, draft: true })).toMatchObject({
      change: 'none',
    })
  })

  test('is nothing for a draft of what was never public', async ({ payload, make }) => {
    const { id } = await make.topic({ _status: 'draft' })

    expect(await changeOf({ payload, id, data: { title: 'Migratie' } })).toEqual({
      change: 'none',
      before: null,
    })
  })

  test('is “withdrawn” when it goes offline with a newer draft', async ({ payload, make }) => {
    const { id } = await make.topic({ title: 'Asiel' })
    await payload.update({ collection: 'topics', id, data: { title: 'Migratie' }, draft: true })

    expect(await changeOf({ payload, id, data: { _status: 'draft' } })).toEqual({
      change: 'withdrawn',
      before: 'Asiel',
    })
  })

  test('is “withdrawn” when it goes into the trash', async ({ payload, make }) => {
    const { id } = await make.topic()

    const data = { deletedAt: '2026-01-01T00:00:00.000Z' }
    expect(await changeOf({ payload, id, data })).toEqual({ change: 'withdrawn', before: 'Asiel' })
  })

  test('is nothing when a draft goes into the trash', async ({ payload, make }) => {
    const { id } = await make.topic({ _status: 'draft' })

    const data = { deletedAt: '2026-01-01T00:00:00.000Z' }
    expect(await changeOf({ payload, id, data })).toEqual({ change: 'none', before: null })
  })

  test('is known where a client asks for a part of the answer', async ({ payload, make }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const data = { _status: 'published' } as const
    const work = () => payload.update({ collection: 'topics', id, data, select: {} })

    expect((await savesDuring(work))[0]?.change).toBe('published')
  })

  test('is told of each document of two saves in one request', async ({ payload, make }) => {
    const [one, other] = [await make.topic({ title: 'Een' }), await make.topic({ title: 'Twee' })]
    const saves = await savesDuring(() =>
      Promise.all(
        [one, other].map(({ id }) =>
          payload.update({ collection: 'topics', id, data: { _status: 'draft' }, depth: 0 }),
        ),
      ),
    )

    expect(new Set(saves.map(({ before }) => before?.title))).toEqual(new Set(['Een', 'Twee']))
    expect(saves.map(({ change }) => change)).toEqual(['withdrawn', 'withdrawn'])
  })
})

/** What the steps after a save are told. */
async function savesDuring(work: () => Promise<unknown>): Promise<Save<Topic>[]> {
  const saves: Save<Topic>[] = []
  topicSteps.after.push((save) => void saves.push(save))
  try {
    await work()
    return saves
  } finally {
    topicSteps.after.pop()
  }
}

async function changeOf({
  payload,
  id,
  data,
  draft = false,
}: {
  payload: Payload
  id: number
  data: Partial<Topic>
  draft?: boolean
}): Promise<{ change: PublicChange; before: string | null }> {
  const work = () => payload.update({ collection: 'topics', id, data, draft, depth: 0 })
  const [save] = await savesDuring(work)
  return { change: save?.change ?? 'none', before: save?.before?.title ?? null }
}
