import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { getTopicDocument } from '@/queries/topics/get-topic-document'
import { test } from '@/tests/support/integration-test'

import { importText, school } from './documents'

describe('GET /api/topics/:id/markdown', () => {
  test('gives staff the newest draft, while visitors have the public version', async ({
    payload,
    make,
    rest,
  }) => {
    await make.staff('redacteur')
    await importText({ payload, text: school.replace('---\n', '---\nbron: intern\n') })
    const id = await editInDraft(payload)

    const { status, headers, text } = await rest({ path: `/topics/${id}/markdown`, as: 'redacteur' })

    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename="onderwijs.md"')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(text).toContain('description: Nog niet openbaar.\n')
    expect(text).toContain('#### Half af\n')
    expect(text).toContain('bron: intern\n')

    const markdown = await getTopicDocument('onderwijs')
    expect(markdown).toContain('description: Over scholen.\n')
    expect(markdown).toContain('#### Bekostiging\n')
    expect(markdown).not.toMatch(/Nog niet openbaar|Half af|intern/)
  })

  test('gives staff a topic that was never public', async ({ payload, make, rest }) => {
    await make.staff('eindredacteur')
    const { id } = await make.topic({ title: 'Wonen', _status: 'draft' })

    const { status, text } = await rest({ path: `/topics/${id}/markdown`, as: 'eindredacteur' })

    expect(status).toBe(200)
    expect(text).toContain('title: Wonen\n')
    expect(await getTopicDocument('wonen')).toBeNull()
    expect((await payload.count({ collection: 'topics', overrideAccess: false })).totalDocs).toBe(0)
  })

  test('tells a visitor to log in, whether the topic is there or not', async ({ make, rest }) => {
    const { id } = await make.topic()

    for (const path of [`/topics/${id}/markdown`, '/topics/999999/markdown', '/topics/x/markdown']) {
      const { status, text } = await rest({ path })
      expect([path, status]).toEqual([path, 401])
      expect(text).toBe('{"errors":[{"message":"Log in om dit thema te downloaden."}]}')
    }
  })

  test.for([
    '999999',
    '999999999999',
    '0',
    '-1',
    '1.0',
    '1e0',
    '01',
    'asiel',
    'null',
    '1%20or%201=1',
    '%00',
    '١',
    '1,2',
  ])('says that “%s” is not there', async (id, { make, rest }) => {
    await make.staff('redacteur')
    await make.topic()

    const { status, body } = await rest({ path: `/topics/${id}/markdown`, as: 'redacteur' })

    expect(status).toBe(404)
    expect(body).toEqual({ errors: [{ message: 'Dit thema is er niet.' }] })
  })

  test('says so of a topic in the trash', async ({ payload, make, rest }) => {
    await make.staff('redacteur')
    const { id } = await make.topic()
    await payload.update({ collection: 'topics', id, data: { deletedAt: new Date(0).toISOString() } })

    expect((await rest({ path: `/topics/${id}/markdown`, as: 'redacteur' })).status).toBe(404)
  })
})

/** An editor rewrites the one topic and its one subtopic, and publishes neither. Returns the topic’s id. */
async function editInDraft(payload: Payload): Promise<number> {
  const { docs } = await payload.find({ collection: 'topics', depth: 0 })
  const [topic] = docs
  const [subtopic] = topic?.subtopics ?? []
  if (!topic || typeof subtopic !== 'number') throw new Error('The document was not imported.')
  const description = 'Nog niet openbaar.'
  await payload.update({ collection: 'topics', id: topic.id, draft: true, data: { description } })
  await payload.update({
    collection: 'subtopics',
    id: subtopic,
    draft: true,
    data: { title: 'Half af' },
  })
  return topic.id
}
