import { describe, expect } from 'vitest'

import { readEnvironment } from '@/server/environment'
import { clientAddressHeader } from '@/server/running-site'

import { test } from '../../support/integration-test'
import { logIn } from '../../support/rest'
import { sessionHeaders } from '../../support/session'

const newcomer = {
  name: 'Nieuw',
  email: 'nieuw@example.org',
  password: 'een lang wachtwoord',
  role: 'beheerder',
}

describe('users', () => {
  test('are made by a beheerder', async ({ payload, make, restWithReadTime: rest }) => {
    await make.staff('beheerder')

    const { status, body } = await rest({ path: '/users', method: 'POST', body: newcomer, as: 'beheerder' })

    expect(status).toBe(201)
    expect(body.doc).toMatchObject({ email: newcomer.email, role: 'beheerder' })
    await payload.delete({ collection: 'users', where: { email: { equals: newcomer.email } } })
  })

  test('are made by nobody else', async ({ make, restWithReadTime: rest }) => {
    await make.staff('redacteur')

    for (const as of ['redacteur', 'eindredacteur', undefined] as const) {
      expect((await rest({ path: '/users', method: 'POST', body: newcomer, as })).status).toBe(403)
    }
  })

  test('change neither others nor their own role, unless they are a beheerder', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    for (const as of ['redacteur', 'eindredacteur'] as const) {
      const { id } = await make.staff(as)
      const { id: other } = await make.staff('beheerder')

      const path = `/users/${id}`
      await rest({ path, method: 'PATCH', body: { role: 'beheerder' }, as })
      await rest({ path: `${path}?draft=true`, method: 'PATCH', body: { role: 'beheerder' }, as })
      const answer = await rest({ path: `/users/${other}`, method: 'PATCH', body: { name: 'Gekaapt' }, as })

      expect(answer.status).toBe(403)
      expect((await payload.findByID({ collection: 'users', id })).role).toBe(as)
    }
  })

  test('change their own name', async ({ make, restWithReadTime: rest }) => {
    const { id, name } = await make.staff('redacteur')

    const answer = await rest({ path: `/users/${id}`, method: 'PATCH', body: { name }, as: 'redacteur' })

    expect(answer.status).toBe(200)
  })

  test('are deleted by a beheerder only', async ({ make, restWithReadTime: rest }) => {
    const { id } = await make.staff('redacteur')

    expect((await rest({ path: `/users/${id}`, method: 'DELETE', as: 'eindredacteur' })).status).toBe(403)
  })
})

test('nobody makes the first account over REST', async ({ payload, make, restWithReadTime: rest }) => {
  await make.staff('beheerder')
  const removed = await payload.find({ collection: 'users', pagination: false, showHiddenFields: true })
  await payload.db.deleteMany({ collection: 'users', where: { id: { exists: true } } })

  const answers = [
    await rest({ path: '/users/first-register', method: 'POST', body: newcomer }),
    await rest({ path: '/users', method: 'POST', body: newcomer }),
  ]

  const { totalDocs } = await payload.count({ collection: 'users' })
  for (const { role } of removed.docs) await make.staff(role)
  expect(answers.map(({ status }) => status)).toEqual([403, 403])
  expect(totalDocs).toBe(0)
})

describe('an upload', () => {
  test.for([
    { name: 'plaatje.svg', type: 'image/svg+xml', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    { name: 'plaatje.png', type: 'image/png', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    { name: 'pagina.html', type: 'text/html', content: '<!doctype html><script>alert(1)</script>' },
    { name: 'pagina.png', type: 'image/png', content: '<!doctype html><script>alert(1)</script>' },
  ])(
    'of $name as $type is refused',
    async ({ name, type, content }, { payload, make, restWithReadTime: rest }) => {
      await make.staff('eindredacteur')
      const body = new FormData()
      body.set('file', new File([content], name, { type }))
      body.set('_payload', JSON.stringify({ alt: 'Een plaatje' }))

      const { status } = await rest({ path: '/media', method: 'POST', body, as: 'eindredacteur' })

      expect(status).toBe(400)
      expect((await payload.count({ collection: 'media' })).totalDocs).toBe(0)
    },
  )

  test('of a picture is kept as WebP', async ({ make }) => {
    expect(await make.image()).toMatchObject({
      mimeType: 'image/webp',
      filename: expect.stringMatching(/^vlak-[0-9a-f]{10}\.webp$/),
      alt: 'Een wit vlak',
    })
  })
})

describe('a beheerder', () => {
  test('cannot change their own role, only that of others', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id } = await make.staff('beheerder')
    const { id: other } = await make.staff('redacteur')

    await rest({ path: `/users/${id}`, method: 'PATCH', body: { role: 'redacteur' }, as: 'beheerder' })
    await rest({ path: `/users/${other}`, method: 'PATCH', body: { role: 'eindredacteur' }, as: 'beheerder' })

    expect((await payload.findByID({ collection: 'users', id })).role).toBe('beheerder')
    expect((await payload.findByID({ collection: 'users', id: other })).role).toBe('eindredacteur')
    await payload.update({ collection: 'users', id: other, data: { role: 'redacteur' } })
  })

  test('is always there: the last cannot go, and of two that go at once one stays', async ({
    payload,
    make,
  }) => {
    const { id } = await make.staff('beheerder')
    const leave = (each: number) =>
      payload.update({ collection: 'users', id: each, data: { role: 'redacteur' } })
    await expect(leave(id)).rejects.toThrow('laatste beheerder')
    const deletedAt = '2026-01-01T00:00:00.000Z'
    await expect(payload.update({ collection: 'users', id, data: { deletedAt } })).rejects.toThrow('laatste')
    await expect(payload.delete({ collection: 'users', id })).rejects.toThrow('laatste beheerder')

    const second = await payload.create({
      collection: 'users',
      data: { ...newcomer, role: 'beheerder', email: 'tweede@example.org' },
    })
    const outcomes = await Promise.allSettled([leave(id), leave(second.id)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await payload.update({ collection: 'users', id, data: { role: 'beheerder' } })
    await payload.delete({ collection: 'users', id: second.id })
  })
})

describe('a session', () => {
  test.for([
    { role: 'eindredacteur' as const },
    { password: 'een heel ander wachtwoord' },
    { deletedAt: '2026-01-01T00:00:00.000Z' },
  ])('ends when somebody gets %j', async (data, { payload, make, restWithReadTime: rest }) => {
    await make.staff('beheerder')
    const { id } = await payload.create({
      collection: 'users',
      data: { ...newcomer, role: 'redacteur', email: 'sessie@example.org' },
    })
    const token = await logIn({ payload, person: { ...newcomer, email: 'sessie@example.org' } })
    const headers = sessionHeaders({ token, origin: readEnvironment(process.env).SITE_URL })
    const me = async () => (await rest({ path: '/users/me', headers })).body.user
    expect(await me()).toMatchObject({ id })

    await payload.update({ collection: 'users', id, data })

    expect(await me()).toBeNull()
    await payload.delete({ collection: 'users', id, trash: true })
  })
})

test('who guesses locks out themselves, and nobody else', async ({ payload, restWithReadTime: rest }) => {
  const email = 'doelwit@example.org'
  const { id } = await payload.create({
    collection: 'users',
    data: { ...newcomer, role: 'redacteur', email },
  })
  const logIn = async (password: string, from: string) =>
    (
      await rest({
        path: '/users/login',
        method: 'POST',
        body: { email, password },
        headers: { [clientAddressHeader]: from },
      })
    ).status
  const guesses: number[] = []
  for (let guess = 0; guess < 12; guess++) guesses.push(await logIn(`fout ${guess}`, '10.0.0.1'))

  expect(guesses).toEqual([...Array<number>(10).fill(401), 429, 429])
  expect(await logIn(newcomer.password, '10.0.0.1')).toBe(429)
  expect(await logIn(newcomer.password, '10.0.0.2')).toBe(200)
  await payload.delete({ collection: 'users', id })
})
