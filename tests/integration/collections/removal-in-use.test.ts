import { describe, expect } from 'vitest'

import { getRedirect } from '@/queries/site/get-redirect'

import { test } from '../../support/integration-test'

const trashed = { deletedAt: '2026-01-01T00:00:00.000Z' }

describe('what is in use', () => {
  test('is neither thrown away nor deleted, and it is told where it is used', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const [organisation, source, subtopic] = [
      await make.organisation(),
      await make.source(),
      await make.subtopic(),
    ]
    await make.topic({
      title: 'Asiel',
      organisations: [{ organisation: organisation.id }],
      sources: [source.id],
      subtopics: [subtopic.id],
    })
    for (const path of [
      `/organisations/${organisation.id}`,
      `/sources/${source.id}`,
      `/subtopics/${subtopic.id}`,
    ]) {
      for (const request of [
        { path, method: 'DELETE' },
        { path, method: 'PATCH', body: trashed },
        { path: `${path.replace(/\d+$/, '')}?where[id][equals]=${path.split('/')[2]}`, method: 'DELETE' },
      ] as const) {
        const answer = await rest({ ...request, as: 'eindredacteur' })
        expect(answer.text, `${request.method} ${request.path}`).toContain('nog in gebruik: thema “Asiel”')
      }
      expect((await rest({ path, as: 'eindredacteur' })).status).toBe(200)
    }
    await expect(payload.delete({ collection: 'sources', id: source.id })).rejects.toThrow('in gebruik')
  })

  test('counts the questions that lead to it, in drafts too', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id: organisation } = await make.organisation()
    const { id: source } = await make.source()
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie?', organisations: [{ organisation }] }] })
    await make.topic({ subtopics: [subtopic.id] })
    const questions = subtopic.questions?.map((row) => ({ ...row, sources: [{ source }] }))
    await payload.update({ collection: 'subtopics', id: subtopic.id, data: { questions }, draft: true })

    for (const path of [`/organisations/${organisation}`, `/sources/${source}`])
      for (const request of [
        { path, method: 'DELETE' },
        { path, method: 'PATCH', body: trashed },
      ] as const) {
        const { text } = await rest({ ...request, as: 'eindredacteur' })
        expect(text, path).toContain('nog in gebruik: onderwerp “Opvang”')
      }
  })

  test('counts drafts, the trash and publishers', async ({ payload, make }) => {
    const [draft, thrown, publisher] = [
      await make.organisation({ name: 'Van een concept' }),
      await make.organisation({ name: 'Van de prullenbak' }),
      await make.organisation({ name: 'Uitgever' }),
    ]
    const topic = await make.topic({ title: 'Asiel' })
    const organisations = [{ organisation: draft.id }]
    await payload.update({ collection: 'topics', id: topic.id, data: { organisations }, draft: true })
    const other = await make.topic({ title: 'Zorg', organisations: [{ organisation: thrown.id }] })
    await payload.update({ collection: 'topics', id: other.id, data: trashed })
    await make.source({ title: 'Jaarverslag', publisher: publisher.id, _status: 'draft' })

    for (const [{ id }, where] of [
      [draft, 'thema “Asiel”'],
      [thrown, 'thema “Zorg”'],
      [publisher, 'bron “Jaarverslag”'],
    ] as const)
      await expect(payload.delete({ collection: 'organisations', id })).rejects.toThrow(where)
  })

  test('can go once nothing uses it, and come back from the trash', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.organisation()
    const topic = await make.topic({ organisations: [{ organisation: id }] })
    await payload.update({
      collection: 'topics',
      id: topic.id,
      data: { organisations: [], _status: 'published' },
    })

    const path = `/organisations/${id}`
    expect((await rest({ path, method: 'PATCH', body: trashed, as: 'eindredacteur' })).status).toBe(200)
    expect((await rest({ path })).status).toBe(404)
    const back = { path: `${path}?trash=true`, method: 'PATCH', as: 'eindredacteur' } as const
    expect((await rest({ ...back, body: { deletedAt: null, _status: 'draft' } })).status).toBe(200)
    expect((await rest({ path, as: 'eindredacteur' })).body).toMatchObject({ id, _status: 'draft' })
  })

  test('is an image as well', async ({ payload, make }) => {
    const image = await make.image()
    await make.topic({ title: 'Asiel', image: image.id })
    await expect(payload.delete({ collection: 'media', id: image.id })).rejects.toThrow('thema “Asiel”')
  })
})

test('a redirect and a synonym in the trash do nothing, and do again when they come back', async ({
  payload,
  restWithReadTime: rest,
}) => {
  const { id } = await payload.create({
    collection: 'redirects',
    data: { from: '/themas/weg', to: '/themas/hier' },
  })
  const at = async () => (await rest({ path: `/redirects/${id}?trash=true`, as: 'eindredacteur' })).status
  await payload.update({ collection: 'redirects', id, data: trashed })
  expect(await getRedirect('/themas/weg')).toBeNull()
  expect(await at()).toBe(200)
  await payload.update({ collection: 'redirects', id, data: { deletedAt: null }, trash: true })
  expect(await getRedirect('/themas/weg')).toBe('/themas/hier')
})
