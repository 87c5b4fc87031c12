import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { readEnvironment } from '@/server/environment'
import { clientAddressHeader } from '@/server/running-site'

import { test as base } from '../../support/integration-test'
import { logIn, type Rest } from '../../support/rest'
import { sessionHeaders } from '../../support/session'

const password = 'het huidige wachtwoord'
const next = 'een heel ander wachtwoord'
const address = { email: 'wissel@example.org', name: 'Wissel' }

interface Person {
  id: number
  /** Changes something of an account as this person. */
  patch: (asked: { id?: number; query?: string; body: object; from?: string }) => ReturnType<Rest>
}

async function personOf({
  payload,
  rest,
  role,
  email,
}: {
  payload: Payload
  rest: Rest
  role: 'redacteur' | 'beheerder'
  email: string
}): Promise<Person> {
  const { id } = await payload.create({ collection: 'users', data: { ...address, email, role, password } })
  const token = await logIn({ payload, person: { email, password } })
  const session = sessionHeaders({ token, origin: readEnvironment(process.env).SITE_URL })
  const patch: Person['patch'] = async ({ id: other = id, query, body, from = '10.3.0.1' }) => {
    const { updatedAt } = await payload.findByID({ collection: 'users', id: other })
    return rest({
      path: query ? `/users?${query}` : `/users/${other}`,
      method: 'PATCH',
      body: body instanceof FormData ? body : { updatedAt, ...body },
      headers: { ...session, [clientAddressHeader]: from },
    })
  }
  return { id, patch }
}

const test = base
  .extend('redacteur', async ({ payload, make, rest }, { onCleanup }) => {
    await make.staff('redacteur')
    const person = await personOf({ payload, rest, role: 'redacteur', email: address.email })
    onCleanup(async () => {
      await payload.delete({ collection: 'users', id: person.id })
    })
    return person
  })
  .extend('beheerder', async ({ payload, make, rest }, { onCleanup }) => {
    await make.staff('beheerder')
    const person = await personOf({ payload, rest, role: 'beheerder', email: 'baas@example.org' })
    onCleanup(async () => {
      await payload.delete({ collection: 'users', id: person.id })
    })
    return person
  })

async function passwordOf({ payload, email = address.email }: { payload: Payload; email?: string }) {
  for (const each of [password, next]) {
    const opens = await payload.login({ collection: 'users', data: { email, password: each } }).then(
      () => true,
      () => false,
    )
    if (opens) return each
  }
  return null
}

describe('who changes a password gives the present one', () => {
  test('of their own account', async ({ payload, redacteur }) => {
    for (const body of [
      { password: next },
      { password: next, currentPassword: '' },
      { password: next, currentPassword: null },
      { password: next, currentPassword: { $ne: 1 } },
      { password: next, currentPassword: next },
      { password: next, currentPassword: 'niet goed' },
    ]) {
      const answer = await redacteur.patch({ body })
      expect(answer.status, JSON.stringify(body)).toBe(403)
      expect(answer.text).toContain('huidige wachtwoord')
    }
    expect(await passwordOf({ payload })).toBe(password)

    const done = await redacteur.patch({ body: { password: next, currentPassword: password } })
    expect(done.status, done.text).toBe(200)
    expect(done.text).not.toMatch(/currentPassword|wachtwoord"/)
    expect(await passwordOf({ payload })).toBe(next)
  })

  test('in the form of the admin and for several at once', async ({ payload, redacteur }) => {
    const form = new FormData()
    const { updatedAt } = await payload.findByID({ collection: 'users', id: redacteur.id })
    form.set('_payload', JSON.stringify({ updatedAt, password: next, 'confirm-password': next }))
    expect((await redacteur.patch({ body: form })).status).toBe(403)
    const query = `where[id][equals]=${redacteur.id}`
    expect((await redacteur.patch({ query, body: { password: next } })).status).toBe(403)
    expect(await passwordOf({ payload })).toBe(password)
  })

  test('of another account: then it is their own', async ({ payload, redacteur, beheerder }) => {
    const { id } = redacteur
    expect((await beheerder.patch({ id, body: { password: next } })).status).toBe(403)
    expect((await beheerder.patch({ id, body: { password: next, currentPassword: password } })).status).toBe(
      200,
    )
    expect(await passwordOf({ payload })).toBe(next)
  })

  test('as who changes the address that a new one is mailed to', async ({ payload, redacteur }) => {
    const email = 'gekaapt@example.org'
    expect((await redacteur.patch({ body: { email } })).status).toBe(403)
    expect(
      (await redacteur.patch({ query: `where[id][equals]=${redacteur.id}`, body: { email } })).status,
    ).toBe(403)
    expect((await redacteur.patch({ body: { email: ' WISSEL@example.org', name: 'Anders' } })).status).toBe(
      200,
    )
    const done = await redacteur.patch({ body: { email, currentPassword: password } })
    expect(done.status, done.text).toBe(200)
    expect((await payload.findByID({ collection: 'users', id: redacteur.id })).email).toBe(email)
  })

  test('and nobody else: a name is changed without', async ({ redacteur }) => {
    expect((await redacteur.patch({ body: { name: 'Anders' } })).status).toBe(200)
    expect((await redacteur.patch({ body: { name: 'Weer anders', currentPassword: 'x' } })).status).toBe(200)
  })

  test('and may not guess it with a session that was found', async ({ payload, redacteur }) => {
    const statuses: number[] = []
    for (let guess = 0; guess < 12; guess++)
      statuses.push(
        (await redacteur.patch({ body: { password: next, currentPassword: `x${guess}` } })).status,
      )
    expect(statuses).toEqual([...Array<number>(10).fill(403), 429, 429])
    const right = { password: next, currentPassword: password }
    expect((await redacteur.patch({ body: right })).status).toBe(429)
    expect(await passwordOf({ payload })).toBe(password)
  })
})

test('a password is in no conflict', async ({ payload, redacteur }) => {
  const { updatedAt } = await payload.findByID({ collection: 'users', id: redacteur.id })
  await payload.forgotPassword({ collection: 'users', data: { email: address.email }, disableEmail: true })
  await payload.update({ collection: 'users', id: redacteur.id, data: { name: 'Intussen' } })
  const body = {
    updatedAt,
    name: 'Mijn naam',
    password: next,
    'confirm-password': next,
    currentPassword: password,
    hash: 'geheim-a',
    resetPasswordToken: 'geheim-b',
    onbekend: 'geheim-c',
  }
  const answer = await redacteur.patch({ body })
  expect(answer.status, answer.text).toBe(409)
  expect(answer.body.errors).toMatchObject([
    { data: { documents: [{ fields: [{ field: 'name', newest: 'Intussen', sent: 'Mijn naam' }] }] } },
  ])
  for (const secret of [password, next, 'geheim']) expect(answer.text).not.toContain(secret)
})

describe('who asks for a new password edits nothing:', () => {
  const asked = { path: '/users/forgot-password', method: 'POST', body: { email: address.email } } as const
  const ways: Record<string, (tools: { payload: Payload; rest: Rest }) => Promise<unknown>> = {
    'with the form': ({ rest }) => rest({ ...asked, headers: { [clientAddressHeader]: '10.3.0.9' } }),
    'as a beheerder who invites': ({ payload }) =>
      payload.forgotPassword({ collection: 'users', data: { email: address.email }, disableEmail: true }),
  }
  test.for(Object.entries(ways))('%s', async ([, ask], { payload, rest, redacteur, beheerder }) => {
    const { id } = redacteur
    const { updatedAt } = await payload.findByID({ collection: 'users', id })
    await ask({ payload, rest })
    const { rows } = await payload.db.drizzle.execute(
      `select from users where id = ${id} and reset_password_token is not null`,
    )
    expect(rows).toHaveLength(1)
    const saved = await beheerder.patch({ id, body: { updatedAt, name: 'Anders' } })
    expect(saved.status, saved.text).toBe(200)
    expect((await payload.findByID({ collection: 'users', id })).updatedAt).not.toBe(updatedAt)
  })
})
