import type { CollectionSlug, Payload } from 'payload'
import { createLocalReq } from 'payload'
import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'

describe('the form of', () => {
  test('a topic and of an organisation has a preview of its own', async ({ payload, make }) => {
    const topic = await make.topic({ _status: 'draft' })
    const organisation = await make.organisation()

    expect(await previewOf(payload, 'topics', topic)).toBe(`/voorbeeld/themas/${topic.id}`)
    expect(await besideForm(payload, 'organisations', organisation)).toBe(
      `/voorbeeld/organisaties/${organisation.id}?meekijken`,
    )
  })

  test('a subtopic leads to its place in the newest version of its topic', async ({ payload, make }) => {
    const subtopic = await make.subtopic({ title: 'Opvang' })
    const topic = await make.topic()
    await payload.update({
      collection: 'topics',
      id: topic.id,
      data: { subtopics: [subtopic.id] },
      draft: true,
    })

    expect(await previewOf(payload, 'subtopics', subtopic)).toBe(`/voorbeeld/themas/${topic.id}#opvang`)
    expect(await besideForm(payload, 'subtopics', subtopic)).toBe(
      `/voorbeeld/themas/${topic.id}?meekijken#opvang`,
    )
  })

  test('a subtopic that no topic holds, or one in the trash, has no preview', async ({ payload, make }) => {
    const loose = await make.subtopic({ title: 'Los' })
    const trashed = await make.subtopic({ title: 'Weg' })
    const { id } = await make.topic({ subtopics: [trashed.id] })
    await payload.update({ collection: 'topics', id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } })

    for (const subtopic of [loose, trashed]) {
      expect(await previewOf(payload, 'subtopics', subtopic)).toBeNull()
      expect(await besideForm(payload, 'subtopics', subtopic)).toBeNull()
    }
  })
})

type Document = { id: number }

async function previewOf(payload: Payload, slug: CollectionSlug, document: Document): Promise<unknown> {
  const { preview } = payload.collections[slug].config.admin
  const req = await createLocalReq({}, payload)
  return preview?.({ ...document }, { locale: 'nl', req, token: null })
}

async function besideForm(payload: Payload, slug: CollectionSlug, document: Document): Promise<unknown> {
  const { livePreview } = payload.collections[slug].config.admin
  const req = await createLocalReq({}, payload)
  const locale = { code: 'nl', label: '' }
  if (typeof livePreview?.url !== 'function') throw new Error(`${slug} has no preview beside its form.`)
  return livePreview.url({ data: document, locale, payload, req })
}
