import { describe, expect } from 'vitest'

import { contentCollections } from '@/domain/topics/content-collections'

import { test } from '../../support/integration-test'
import { refusal } from '../../support/refusal'

const asVisitor = { overrideAccess: false } as const

describe('a visitor', () => {
  test('finds what is published and not what is a draft', async ({ payload, make }) => {
    await make.topic({ title: 'Zorg', _status: 'draft' })
    await make.topic({ title: 'Asiel' })

    const { docs } = await payload.find({ collection: 'topics', ...asVisitor })

    expect(docs.map(({ title }) => title)).toEqual(['Asiel'])
  })

  test('finds no draft of any collection, over REST either', async ({ make, restWithReadTime: rest }) => {
    const drafts = {
      topics: await make.topic({ _status: 'draft' }),
      subtopics: await make.subtopic(),
      organisations: await make.organisation({ _status: 'draft' }),
      sources: await make.source({ _status: 'draft' }),
      pages: await make.page({ _status: 'draft' }),
    }

    for (const collection of contentCollections) {
      const { id } = drafts[collection]
      for (const query of ['', '?draft=true', '?trash=true', '?draft=true&trash=true', '?depth=3']) {
        expect((await rest({ path: `/${collection}${query}` })).body.docs, `${collection}${query}`).toEqual(
          [],
        )
        expect(
          (await rest({ path: `/${collection}/${id}${query}` })).status,
          `${collection}/1${query}`,
        ).not.toBe(200)
      }
    }
  })

  test('finds nothing that is in the trash, also when it asks for the trash', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic()
    await payload.update({ collection: 'topics', id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } })

    for (const query of [
      '',
      '?trash=true',
      '?trash=true&draft=true',
      '?trash=true&where[deletedAt][exists]=true',
    ]) {
      expect((await rest({ path: `/topics${query}` })).body.docs, query).toEqual([])
    }
    expect((await rest({ path: `/topics/${id}?trash=true` })).status).not.toBe(200)
    expect((await rest({ path: '/topics/count?trash=true' })).body.totalDocs).toBe(0)
  })

  test('finds nothing that was put in the trash behind the back of the hooks', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.topic()
    await payload.db.drizzle.execute('update topics set deleted_at = now()')

    expect((await rest({ path: '/topics?trash=true' })).body.docs).toEqual([])
  })

  test('reads the published version of a document with a newer draft', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic({ title: 'Asiel' })
    await payload.update({ collection: 'topics', id, data: { title: 'Geheim' }, draft: true })

    for (const query of ['', '?draft=true', '?draft=true&trash=true']) {
      const one = await rest({ path: `/topics/${id}${query}` })
      expect(one.text).not.toContain('Geheim')
      expect((await rest({ path: `/topics${query}` })).text).not.toContain('Geheim')
    }
    expect((await rest({ path: `/topics/${id}` })).body.title).toBe('Asiel')
  })

  test('reads no versions', async ({ payload, make, restWithReadTime: rest }) => {
    await make.topic()
    const { docs } = await payload.findVersions({ collection: 'topics' })

    expect((await rest({ path: '/topics/versions' })).status).toBe(403)
    expect((await rest({ path: `/topics/versions/${docs[0]?.id}` })).status).toBe(403)
  })

  test('reads no users, imports, changes and redirects', async ({ make, restWithReadTime: rest }) => {
    await make.topic()

    for (const path of [
      '/users',
      '/users/1',
      '/users/count',
      '/imports',
      '/changes',
      '/redirects',
      '/synonyms',
      '/history',
      '/reviews',
      '/tips',
    ]) {
      expect((await rest({ path })).status, path).toBe(403)
    }
  })

  test('sees neither the image of the document nor the owner of a topic', async ({
    make,
    restWithReadTime: rest,
  }) => {
    const owner = await make.staff('redacteur')
    const { id } = await make.topic({ imageURL: 'https://beeld.example/foto.jpg', owner: owner.id })

    for (const depth of [0, 1, 2, 3]) {
      const { body, text } = await rest({ path: `/topics/${id}?depth=${depth}` })
      expect(body).not.toHaveProperty('imageURL')
      expect(body).not.toHaveProperty('owner')
      expect(text).not.toContain('@')
    }
  })

  test('cannot find out what it may not see by filtering or sorting', async ({
    make,
    restWithReadTime: rest,
  }) => {
    const owner = await make.staff('redacteur')
    const hidden = await make.organisation({ name: 'Geheime dienst', _status: 'draft' })
    await make.topic({
      owner: owner.id,
      imageURL: 'https://beeld.example',
      organisations: [{ organisation: hidden.id }],
    })
    await make.source({ publisher: hidden.id })

    for (const query of [
      'topics?where[owner][exists]=true',
      'topics?where[owner.email][contains]=redacteur',
      'topics?where[imageURL][contains]=beeld',
      'topics?where[organisations.organisation.name][equals]=Geheime dienst',
      'sources?where[publisher.name][equals]=Geheime dienst',
      'topics?sort=owner.email',
      'topics?sort=imageURL',
    ]) {
      const { status, body } = await rest({ path: `/${query}` })
      expect(status === 200 ? body.docs : [], query).toEqual([])
    }
  })

  test('finds a picture where a public topic shows it, and is told of no other', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.image()
    const found = async () => [
      (await rest({ path: '/media' })).body.totalDocs,
      (await rest({ path: '/media/count' })).body.totalDocs,
      (await rest({ path: `/media/${id}` })).status,
    ]
    const { id: topic } = await make.topic({ image: id, _status: 'draft' })
    expect(await found()).toEqual([0, 0, 404])
    await payload.update({ collection: 'topics', id: topic, data: { _status: 'published' } })
    expect(await found()).toEqual([1, 1, 200])
    expect((await rest({ path: `/topics/${topic}` })).body.image).toMatchObject({ alt: 'Een wit vlak' })
    await payload.update({ collection: 'topics', id: topic, data: { _status: 'draft' } })
    expect(await found()).toEqual([0, 0, 404])
  })

  test('writes nothing', async ({ make, restWithReadTime: rest }) => {
    const { id } = await make.topic()

    for (const collection of [
      ...contentCollections,
      'media',
      'users',
      'redirects',
      'synonyms',
      'imports',
      'changes',
    ]) {
      const created = await rest({
        path: `/${collection}`,
        method: 'POST',
        body: { title: 'Nieuw', name: 'Nieuw' },
      })
      expect(created.status, collection).toBe(403)
    }
    const body = { title: 'Veranderd' }
    expect((await rest({ path: `/topics/${id}`, method: 'PATCH', body })).status).toBe(403)
    expect((await rest({ path: `/topics/${id}?draft=true`, method: 'PATCH', body })).status).toBe(403)
    expect((await rest({ path: `/topics/${id}`, method: 'DELETE' })).status).toBe(403)
    expect((await rest({ path: `/topics/${id}/duplicate`, method: 'POST', body: {} })).status).toBe(403)
    expect((await rest({ path: '/globals/site', method: 'POST', body: { name: 'Gekaapt' } })).status).toBe(
      403,
    )
  })
})

describe('a join', () => {
  test('counts and lists only public documents for a visitor', async ({ payload, make }) => {
    const organisation = await make.organisation()
    const organisations = [{ organisation: organisation.id, role: 'Vangt op' }]
    await make.topic({ title: 'Asiel', organisations })
    await make.topic({ title: 'Zorg', organisations, _status: 'draft' })
    const trashed = await make.topic({ title: 'Landbouw', organisations })
    await payload.update({
      collection: 'topics',
      id: trashed.id,
      data: { deletedAt: '2026-01-01T00:00:00.000Z' },
    })
    await make.source({ title: 'Openbaar', publisher: organisation.id })
    await make.source({ title: 'Concept', publisher: organisation.id, _status: 'draft' })

    const found = await payload.findByID({
      collection: 'organisations',
      id: organisation.id,
      depth: 1,
      joins: { topics: { count: true }, sources: { count: true } },
      ...asVisitor,
    })

    expect(found.topics).toMatchObject({ totalDocs: 1, docs: [{ title: 'Asiel' }] })
    expect(found.sources).toMatchObject({ totalDocs: 1, docs: [{ title: 'Openbaar' }] })
  })
})

test('a draft that is asked for by its id is not found', async ({ payload, make }) => {
  const { id } = await make.topic({ _status: 'draft' })

  expect(await refusal(payload.findByID({ collection: 'topics', id, ...asVisitor }))).not.toBe('')
})
