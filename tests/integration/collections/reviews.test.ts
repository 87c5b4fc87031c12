import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'

describe('the way to publication', () => {
  test('is laid before the eindredactie, sent back with a reason, laid again and published', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.topic({ title: 'Asiel', _status: 'draft' })
    const submit = (note: string) =>
      rest({
        path: '/reviews/submit',
        method: 'POST',
        body: { collection: 'topics', record: id, note },
        as: 'redacteur',
      })

    expect((await submit('Klaar?')).body.doc).toMatchObject({ state: 'open', title: 'Asiel', note: 'Klaar?' })
    const [review] = (await payload.find({ collection: 'reviews' })).docs
    const back = await rest({
      path: `/reviews/${review?.id}/return`,
      method: 'POST',
      body: { reason: 'De inleiding mist.' },
      as: 'eindredacteur',
    })
    expect(back.body.doc).toMatchObject({ state: 'returned', reason: 'De inleiding mist.' })
    expect((await submit('Nu wel.')).body.doc).toMatchObject({ id: review?.id, state: 'open', reason: null })

    const body = { _status: 'published' }
    expect((await rest({ path: `/topics/${id}`, method: 'PATCH', body, as: 'eindredacteur' })).status).toBe(
      200,
    )
    const { docs } = await payload.find({ collection: 'reviews', depth: 1 })
    expect(docs).toMatchObject([{ state: 'published', decidedBy: { role: 'eindredacteur' } }])
    const { docs: told } = await payload.find({ collection: 'history', sort: 'id', depth: 0 })
    expect(told.map(({ action, name, title }) => [action, name, title])).toEqual([
      ['submitted', 'Redacteur', 'Asiel'],
      ['returned', 'Eindredacteur', 'Asiel'],
      ['submitted', 'Redacteur', 'Asiel'],
      ['published', 'Eindredacteur', 'Asiel'],
    ])
  })

  test('is refused to who may not, and for what is not there', async ({ make, restWithReadTime: rest }) => {
    const topic = await make.topic()
    const ask = (body: unknown, as?: 'redacteur') =>
      rest({ path: '/reviews/submit', method: 'POST', body, as })
    const about = { collection: 'topics', record: topic.id }

    expect((await ask(about)).status).toBe(401)
    expect((await ask(about, 'redacteur')).status).toBe(409)
    expect((await ask({ ...about, record: 999_999 }, 'redacteur')).status).toBe(404)
    for (const body of [
      {},
      { ...about, collection: 'users' },
      { ...about, record: 'x' },
      { ...about, note: 'x'.repeat(2001) },
      'x',
    ])
      expect((await ask(body, 'redacteur')).status).toBe(400)
    for (const [as, status] of [
      [undefined, 401],
      ['redacteur', 403],
      ['eindredacteur', 404],
    ] as const) {
      const request = { path: '/reviews/999/return', method: 'POST', body: { reason: 'Nee.' } } as const
      expect((await rest({ ...request, as })).status).toBe(status)
    }
  })
})

describe('the history', () => {
  test('tells who published, withdrew, threw away, brought back and deleted', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.organisation({ name: 'COA', _status: 'draft' })
    const path = `/organisations/${id}`
    const save = (body: object) =>
      rest({ path: `${path}?trash=true`, method: 'PATCH', body, as: 'eindredacteur' })
    await save({ _status: 'published' })
    await save({ description: 'Vangt op.', _status: 'published' })
    await save({ _status: 'draft' })
    await save({ deletedAt: '2026-01-01T00:00:00.000Z' })
    await save({ deletedAt: null, _status: 'draft' })
    await rest({ path: `${path}?trash=true`, method: 'DELETE', as: 'eindredacteur' })

    const { docs } = await payload.find({ collection: 'history', sort: 'id', depth: 0 })
    expect(docs.map(({ action, title, name, record }) => [action, title, name, record])).toEqual(
      ['published', 'published', 'unpublished', 'trashed', 'restored', 'deleted'].map((action) => [
        action,
        'COA',
        'Eindredacteur',
        id,
      ]),
    )
  })

  test('tells who gave whom another role', async ({ payload, make, restWithReadTime: rest }) => {
    const { id } = await make.staff('redacteur')
    const body = { role: 'eindredacteur' }
    await rest({ path: `/users/${id}`, method: 'PATCH', body, as: 'beheerder' })
    const { docs } = await payload.find({ collection: 'history' })
    expect(docs).toMatchObject([
      { action: 'role', name: 'Beheerder', detail: 'Van redacteur naar eindredacteur', record: id },
    ])
    await payload.update({ collection: 'users', id, data: { role: 'redacteur' } })
  })

  test('is read by who publishes, and changed by nobody', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.topic()
    const [line] = (await payload.find({ collection: 'history' })).docs
    for (const [as, status] of [
      [undefined, 403],
      ['redacteur', 403],
      ['eindredacteur', 200],
      ['beheerder', 200],
    ] as const) {
      expect((await rest({ path: '/history', as })).status).toBe(status)
      for (const [method, path] of [
        ['PATCH', `/history/${line?.id}`],
        ['DELETE', `/history/${line?.id}`],
        ['POST', '/history'],
      ] as const)
        expect((await rest({ path, method, body: { title: 'Anders' }, as })).status).toBe(403)
    }
  })
})
