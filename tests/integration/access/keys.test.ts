import { describe, expect } from 'vitest'

import { hashOfKey } from '@/domain/people/api-key'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'
import { people } from '../../support/people'
import { logIn, type Rest } from '../../support/rest'

async function makeKey({ make, rest }: { make: Makers; rest: Rest }): Promise<string> {
  await make.staff('redacteur')
  const { status, body } = await rest({
    path: '/keys/make',
    method: 'POST',
    body: { label: 'Mijn script' },
    as: 'redacteur',
  })
  expect(status).toBe(201)
  return String(body.key)
}

function by(key: string) {
  return { authorization: `Bearer ${key}` }
}

describe('a key', () => {
  test('reads what is public, and nothing else', async ({ make, rest }) => {
    const key = await makeKey({ make, rest })
    const open = await make.topic({ title: 'Openbaar' })
    const draft = await make.topic({ title: 'Concept', _status: 'draft' })
    const read = (path: string) => rest({ path, headers: by(key) })

    expect((await read(`/topics/${open.id}`)).body).toMatchObject({ title: 'Openbaar' })
    expect((await read(`/topics/${draft.id}`)).status).toBe(404)
    expect((await read('/topics?draft=true')).body.totalDocs).toBe(1)
    for (const path of ['/users', '/topics/versions', '/history', '/tips', '/keys', '/merges'])
      expect((await read(path)).status, path).toBe(403)
    expect((await read('/users/me')).body.user).toBeNull()
  })

  test('is that of a visitor, also of who is logged in', async ({ payload, make, rest }) => {
    const key = await makeKey({ make, rest })
    const draft = await make.topic({ title: 'Concept', _status: 'draft' })
    const cookie = `payload-token=${await logIn({ payload, person: people.redacteur })}`
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    expect((await rest({ path: `/topics/${draft.id}`, headers })).status).toBe(200)
    expect((await rest({ path: `/topics/${draft.id}`, headers: { ...headers, ...by(key) } })).status).toBe(
      404,
    )
  })

  test('changes nothing', async ({ make, rest }) => {
    const key = await makeKey({ make, rest })
    const { id } = await make.topic()
    for (const [method, path] of [
      ['PATCH', `/topics/${id}`],
      ['DELETE', `/topics/${id}`],
      ['POST', '/topics'],
      ['POST', '/keys/make'],
      ['POST', '/payload-preferences/x'],
    ] as const) {
      const answer = await rest({ path, method, body: { title: 'Anders', label: 'x' }, headers: by(key) })
      expect(answer.status, `${method} ${path}`).toBe(403)
      expect(answer.text).toContain('Met een sleutel kun je alleen lezen.')
    }
  })

  test('that is deleted, made up, or of somebody who left, is refused', async ({ payload, make, rest }) => {
    const key = await makeKey({ make, rest })
    const status = async (given: string) => (await rest({ path: '/topics', headers: by(given) })).status
    expect(await status(key)).toBe(200)
    expect(await status(`${key}x`)).toBe(401)

    await make.staff('beheerder')
    const { id } = await make.staff('redacteur')
    await payload.update({ collection: 'users', id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } })
    expect(await status(key)).toBe(401)
    await payload.update({ collection: 'users', id, data: { deletedAt: null }, trash: true })
    expect(await status(key)).toBe(200)

    const hash = await hashOfKey(key)
    const { docs } = await payload.find({ collection: 'keys', where: { hash: { equals: hash } } })
    expect(docs[0]?.lastUsedAt).not.toBeNull()
    const answer = await rest({ path: `/keys/${docs[0]?.id}`, method: 'DELETE', as: 'beheerder' })
    expect(answer.status).toBe(200)
    expect(await status(key)).toBe(401)
  })

  test('is seen by its owner and a beheerder, and its secret by nobody', async ({ payload, make, rest }) => {
    const key = await makeKey({ make, rest })
    const hash = await hashOfKey(key)
    for (const role of ['eindredacteur', 'beheerder'] as const) await make.staff(role)
    const list = async (as: 'redacteur' | 'eindredacteur' | 'beheerder') => rest({ path: '/keys', as })
    expect((await list('redacteur')).body.totalDocs).toBe(1)
    expect((await list('beheerder')).body.totalDocs).toBe(1)
    expect((await list('eindredacteur')).body.totalDocs).toBe(0)
    expect((await list('beheerder')).text).not.toContain(hash)
    const where = `where[hash][equals]=${hash}`
    expect((await rest({ path: `/keys?${where}`, as: 'beheerder' })).status).toBe(400)
    await payload.delete({ collection: 'keys', where: { id: { exists: true } } })
  })
})
