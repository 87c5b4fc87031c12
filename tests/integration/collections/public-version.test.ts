import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'

import { publicBefore, publicChange, type PublicChange } from '@/collections/save/public-version'
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

  test('is remembered before a delete', async ({ payload, make }) => {
    const { id } = await make.topic()
    const req = await createLocalReq({}, payload)

    await payload.delete({ collection: 'topics', id, req })

    expect(publicBefore({ collection: 'topics', id, req })).toMatchObject({ title: 'Asiel' })
  })

  test('is the same when a client asks for a part of the answer', async ({ payload, make }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const req = await createLocalReq({}, payload)

    const doc = await payload.update({
      collection: 'topics',
      id,
      data: { _status: 'published' },
      select: {},
      req,
    })

    expect(await publicChange({ ...ofTopics(req), doc })).toBe('published')
  })
})

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
  const req = await createLocalReq({}, payload)
  const doc = await payload.update({ collection: 'topics', id, data, draft, depth: 0, req })
  const before = publicBefore({ collection: 'topics', id, req })
  return {
    change: await publicChange({ ...ofTopics(req), doc }),
    before: before === null ? null : String(Reflect.get(Object(before), 'title')),
  }
}

function ofTopics(req: PayloadRequest): Pick<Parameters<typeof publicChange>[0], 'collection' | 'req'> {
  return { collection: req.payload.collections.topics.config, req }
}
