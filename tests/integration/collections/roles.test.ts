import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'

const trashed = { deletedAt: '2026-01-01T00:00:00.000Z' }
const refused = 403

describe('a redacteur', () => {
  test('writes a draft', async ({ make, restWithReadTime: rest }) => {
    const { id } = await make.topic({ _status: 'draft' })

    const created = await rest({
      path: '/topics?draft=true',
      method: 'POST',
      body: { title: 'Zorg' },
      as: 'redacteur',
    })
    const path = `/topics/${id}?draft=true`
    const updated = await rest({ path, method: 'PATCH', body: { title: 'Asielbeleid' }, as: 'redacteur' })

    expect(created.body.doc).toMatchObject({ title: 'Zorg', _status: 'draft' })
    expect(updated.body.doc).toMatchObject({ title: 'Asielbeleid', _status: 'draft' })
  })

  test('writes a draft over a public document, which stays as it was', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic({ title: 'Asiel' })

    const path = `/topics/${id}?draft=true&autosave=true`
    expect(
      (await rest({ path, method: 'PATCH', body: { title: 'Asielbeleid' }, as: 'redacteur' })).status,
    ).toBe(200)

    expect(await publicTitles(payload)).toEqual(['Asiel'])
  })

  test('does not create anything public', async ({ payload, restWithReadTime: rest }) => {
    const body = { title: 'Zorg', description: 'Wie zorgt?', _status: 'published' }

    for (const query of ['', '?draft=false', '?publishAllLocales=true', '?publishSpecificLocale=nl']) {
      const answer = await rest({ path: `/topics${query}`, method: 'POST', body, as: 'redacteur' })
      expect(answer.status, query).toBe(refused)
    }
    expect((await rest({ path: '/topics?draft=true', method: 'POST', body, as: 'redacteur' })).status).toBe(
      201,
    )
    expect(await publicTitles(payload)).toEqual([])
  })

  test('creates a draft when it says nothing of a status', async ({ payload, restWithReadTime: rest }) => {
    for (const [index, query] of ['', '?publishAllLocales=true', '?publishSpecificLocale=nl'].entries()) {
      const body = { title: `Zorg ${index}`, description: 'Wie zorgt?' }
      expect(
        (await rest({ path: `/topics${query}`, method: 'POST', body, as: 'redacteur' })).status,
        query,
      ).toBe(201)
    }

    expect(await publicTitles(payload)).toEqual([])
  })

  test('does not publish by an update', async ({ payload, make, restWithReadTime: rest }) => {
    const { id } = await make.topic({ _status: 'draft' })

    for (const query of [
      '',
      '?draft=true',
      '?autosave=true&draft=true',
      '?publishAllLocales=true',
      '?draft=false',
    ]) {
      const body = { _status: 'published' }
      const answer = await rest({ path: `/topics/${id}${query}`, method: 'PATCH', body, as: 'redacteur' })
      expect(answer.status, query).toBe(refused)
    }
    expect(await publicTitles(payload)).toEqual([])
  })

  test('does not publish by a bulk update', async ({ payload, make, restWithReadTime: rest }) => {
    await make.topic({ _status: 'draft' })

    for (const query of ['', '&draft=true', '&publishAllLocales=true']) {
      const path = `/topics?where[id][exists]=true${query}`
      expect(
        (await rest({ path, method: 'PATCH', body: { _status: 'published' }, as: 'redacteur' })).status,
        query,
      ).toBe(refused)
    }

    expect(await publicTitles(payload)).toEqual([])
  })

  test('does not publish by a copy of a public document', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic()

    for (const query of ['', '?draft=false', '?draft=false&publishAllLocales=true']) {
      for (const body of [{}, { _status: 'published' }]) {
        expect(
          (await rest({ path: `/topics/${id}/duplicate${query}`, method: 'POST', body, as: 'redacteur' }))
            .status,
          query,
        ).toBe(query === '' ? 200 : refused)
      }
    }

    expect(await publicTitles(payload)).toEqual(['Asiel'])
  })

  test('does not change a public document', async ({ payload, make, restWithReadTime: rest }) => {
    const { id } = await make.topic()

    const body = { title: 'Veranderd' }
    const one = await rest({ path: `/topics/${id}`, method: 'PATCH', body, as: 'redacteur' })
    const many = await rest({
      path: '/topics?where[id][exists]=true',
      method: 'PATCH',
      body,
      as: 'redacteur',
    })

    expect([one.status, many.status]).toEqual([refused, refused])
    expect(await publicTitles(payload)).toEqual(['Asiel'])
  })

  test('does not take a public document offline', async ({ payload, make, restWithReadTime: rest }) => {
    const { id } = await make.topic()

    for (const query of [
      '',
      '?unpublishAllLocales=true',
      '?draft=true&unpublishAllLocales=true',
      '?draft=false',
    ]) {
      const body = { _status: 'draft' }
      expect(
        (await rest({ path: `/topics/${id}${query}`, method: 'PATCH', body, as: 'redacteur' })).status,
        query,
      ).toBe(query.startsWith('?draft=true') ? 200 : refused)
      const many = await rest({
        path: `/topics${query || '?'}&where[id][exists]=true`,
        method: 'PATCH',
        body,
        as: 'redacteur',
      })
      expect(many.status, query).toBe(query.startsWith('?draft=true') ? 200 : refused)
    }

    expect(await publicTitles(payload)).toEqual(['Asiel'])
  })

  test('restores a version as a draft alone', async ({ payload, make, restWithReadTime: rest }) => {
    const { id } = await make.topic({ title: 'Asiel' })
    await payload.update({ collection: 'topics', id, data: { title: 'Asielbeleid', _status: 'published' } })
    const { docs } = await payload.findVersions({ collection: 'topics', sort: 'createdAt' })

    for (const query of ['', '?draft=true']) {
      const path = `/topics/versions/${docs[0]?.id}${query}`
      expect((await rest({ path, method: 'POST', as: 'redacteur' })).status, query).toBe(200)
    }
    expect(await publicTitles(payload)).toEqual(['Asielbeleid'])
    expect((await payload.findByID({ collection: 'topics', id, draft: true })).title).toBe('Asiel')
  })

  test('neither deletes nor trashes', async ({ payload, make, restWithReadTime: rest }) => {
    const { id } = await make.topic()

    const attempts = [
      { path: `/topics/${id}`, method: 'DELETE' },
      { path: '/topics?where[id][exists]=true', method: 'DELETE' },
      { path: `/topics/${id}`, method: 'PATCH', body: trashed },
      { path: `/topics/${id}?draft=true`, method: 'PATCH', body: trashed },
      { path: '/topics?where[id][exists]=true&draft=true', method: 'PATCH', body: trashed },
    ] as const
    for (const attempt of attempts) {
      expect((await rest({ ...attempt, as: 'redacteur' })).status, attempt.path).toBe(refused)
    }
    expect(await publicTitles(payload)).toEqual(['Asiel'])
  })

  test('does not change an image, which may stand on a public page', async ({
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.image()

    const body = { alt: 'Iets anders' }
    expect((await rest({ path: `/media/${id}`, method: 'PATCH', body, as: 'redacteur' })).status).toBe(
      refused,
    )
  })

  test('does not change the settings of the site', async ({ restWithReadTime: rest }) => {
    const body = { name: 'Iets anders' }
    expect((await rest({ path: '/globals/site', method: 'POST', body, as: 'redacteur' })).status).toBe(
      refused,
    )
  })
})

describe('an eindredacteur', () => {
  test('publishes, takes offline, trashes, restores and deletes', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic({ _status: 'draft' })
    const path = `/topics/${id}`
    const as = 'eindredacteur'

    expect((await rest({ path, method: 'PATCH', body: { _status: 'published' }, as })).status).toBe(200)
    expect(await publicTitles(payload)).toEqual(['Asiel'])

    expect((await rest({ path, method: 'PATCH', body: { _status: 'draft' }, as })).status).toBe(200)
    expect(await publicTitles(payload)).toEqual([])

    expect((await rest({ path, method: 'PATCH', body: trashed, as })).status).toBe(200)
    expect((await rest({ path, as })).status).toBe(404)

    expect(
      (await rest({ path: `${path}?trash=true`, method: 'PATCH', body: { deletedAt: null }, as })).status,
    ).toBe(200)
    expect((await rest({ path, as })).status).toBe(200)

    expect((await rest({ path, method: 'DELETE', as })).status).toBe(200)
    expect((await rest({ path: `${path}?trash=true`, as })).status).toBe(404)
  })

  test('restores an earlier version as a draft, which is public when it is published', async ({
    payload,
    make,
    rest,
  }) => {
    const { id } = await make.topic({ title: 'Asiel' })
    await payload.update({ collection: 'topics', id, data: { title: 'Asielbeleid', _status: 'published' } })
    const { docs } = await payload.findVersions({ collection: 'topics', sort: 'createdAt' })

    expect(
      (await rest({ path: `/topics/versions/${docs[0]?.id}`, method: 'POST', as: 'eindredacteur' })).status,
    ).toBe(200)

    expect(await publicTitles(payload)).toEqual(['Asielbeleid'])
    await rest({
      path: `/topics/${id}`,
      method: 'PATCH',
      body: { _status: 'published' },
      as: 'eindredacteur',
    })
    expect(await publicTitles(payload)).toEqual(['Asiel'])
  })

  test('does not change the settings of the site, which a beheerder does', async ({
    restWithReadTime: rest,
  }) => {
    const request = { path: '/globals/site', method: 'POST', body: { name: 'Gids' } } as const
    expect((await rest({ ...request, as: 'eindredacteur' })).status).toBe(refused)
    expect((await rest({ ...request, as: 'beheerder' })).status).toBe(200)
  })
})

test('what goes into the trash as a draft is off the public page too', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const { id } = await make.topic()

  expect(
    (await rest({ path: `/topics/${id}?draft=true`, method: 'PATCH', body: trashed, as: 'eindredacteur' }))
      .status,
  ).toBe(200)

  expect(await publicTitles(payload)).toEqual([])
})

test('what comes back out of the trash is a draft', async ({ payload, make }) => {
  const { id } = await make.topic()
  await payload.update({ collection: 'topics', id, data: trashed })

  await payload.update({ collection: 'topics', id, data: { deletedAt: null }, trash: true })

  const restored = await payload.findByID({ collection: 'topics', id })
  expect(restored._status).toBe('draft')
})

async function publicTitles(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'topics', overrideAccess: false, sort: 'title' })
  return docs.map(({ title }) => title)
}
