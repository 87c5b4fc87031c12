import crypto from 'node:crypto'

import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'

import { mailer } from '@/collections/mail/mailer'
import { clientAddressHeader } from '@/server/running-site'

import { catchMails } from '../../support/catch-mails'
import { test } from '../../support/integration-test'
import type { Rest } from '../../support/rest'

const password = 'een lang wachtwoord'
const owner = { name: 'Doelwit', email: 'doelwit@example.org', password, role: 'redacteur' } as const

async function logIn({
  rest,
  from,
  email = owner.email,
  ...given
}: {
  rest: Rest
  from: string
  email?: string
  password: string
}) {
  return rest({
    path: '/users/login',
    method: 'POST',
    body: { email, ...given },
    headers: { [clientAddressHeader]: from },
  })
}

/** The statuses of one wrong password from each of these addresses. */
async function guess({
  rest,
  from,
  email,
}: {
  rest: Rest
  from: string[]
  email?: string
}): Promise<number[]> {
  const statuses: number[] = []
  for (const address of from)
    statuses.push((await logIn({ rest, from: address, email, password: 'niet goed' })).status)
  return statuses
}

const addresses = (count: number): string[] =>
  Array.from({ length: count }, (_, place) => `10.7.0.${place + 1}`)

async function mailBy({ payload, url }: { payload: Payload; url: string }): Promise<void> {
  const adapter = await mailer({ SMTP_URL: url, MAIL_FROM: undefined, SITE_URL: 'https://gids.example.nl' })
  if (!adapter) throw new Error('There is no mailer.')
  payload.email = adapter({ payload })
  payload.sendEmail = payload.email.sendEmail
}

let mails: Awaited<ReturnType<typeof catchMails>>

beforeEach(async () => {
  mails = await catchMails()
})

afterEach(async () => {
  await mails.close()
})

const withOwner = test.extend('owner', { auto: true }, async ({ payload, make }, { onCleanup }) => {
  await make.staff('redacteur')
  await payload.db.drizzle.execute('delete from rate_limits')
  const { id } = await payload.create({ collection: 'users', data: owner })
  onCleanup(async () => {
    await payload.delete({ collection: 'users', id })
  })
  return { id }
})

// Each password that is looked at takes a fifth of a second.
describe('guesses of one password', { timeout: 60_000 }, () => {
  withOwner(
    'that are spread over addresses wait ever longer, and the owner gets one mail',
    async ({ payload, rest }) => {
      await mailBy({ payload, url: mails.url })
      expect((await logIn({ rest, from: '10.8.0.1', password })).status).toBe(200)

      const statuses = await guess({ rest, from: addresses(54) })

      expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(16)
      expect(statuses.slice(20)).toEqual(Array<number>(34).fill(429))
      const refused = await logIn({ rest, from: '10.7.1.1', password })
      expect(refused.status).toBe(429)
      expect(refused.text).toContain('Te veel pogingen. Probeer het over een minuut opnieuw.')
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      // Where the owner has logged in before, nobody else can keep them out.
      expect((await logIn({ rest, from: '10.8.0.1', password })).status).toBe(200)
      await expect.poll(() => mails.mails.map(({ to }) => to)).toEqual([[owner.email]])
      expect(mails.mails[0]?.raw).toContain('/admin/forgot')
    },
  )

  withOwner('wait longer each time', async ({ payload, rest }) => {
    await guess({ rest, from: addresses(16) })
    const waits: number[] = []
    for (let time = 0; time < 6; time++) {
      const answer = await logIn({ rest, from: `10.7.2.${time}`, password: 'niet goed' })
      waits.push(Number(answer.headers.get('retry-after')))
      // The pause is over, and one more guess is made.
      await payload.db.drizzle.execute(`delete from rate_limits where key like 'log-in-pause:%'`)
      expect(await guess({ rest, from: [`10.7.3.${time}`] })).toEqual([401])
    }
    expect(waits.map((seconds) => Math.round(seconds / 60))).toEqual([1, 2, 4, 8, 15, 15])
  })

  withOwner('that are made at once are no more than one after another', async ({ rest }) => {
    const answers = await Promise.all(
      addresses(40).map((from) => logIn({ rest, from, password: 'niet goed' })),
    )
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(16)
  })

  withOwner('keep an owner out no longer than until a mail is read', async ({ payload, rest }) => {
    await guess({ rest, from: addresses(20) })
    expect((await logIn({ rest, from: '10.7.1.1', password })).status).toBe(429)
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: owner.email },
      disableEmail: true,
    })
    const reset = await rest({
      path: '/users/reset-password',
      method: 'POST',
      body: { token, password: 'een heel nieuw wachtwoord' },
      headers: { [clientAddressHeader]: '10.7.1.1' },
    })
    expect(reset.status, reset.text).toBe(200)
    expect((await logIn({ rest, from: '10.7.1.2', password: 'een heel nieuw wachtwoord' })).status).toBe(200)
  })

  withOwner(
    'tell nothing of who has an account, nor mail anybody who has none',
    async ({ payload, rest }) => {
      await mailBy({ payload, url: mails.url })
      const known = await guess({ rest, from: addresses(30) })
      const unknown = await guess({ rest, from: addresses(30), email: 'niemand@example.org' })
      expect(unknown).toEqual(known)
      await expect.poll(() => mails.mails.length).toBe(1)
    },
  )

  withOwner(
    'are forgiven by a beheerder who unlocks the account, and by nobody else',
    async ({ make, rest }) => {
      for (const role of ['beheerder', 'eindredacteur'] as const) await make.staff(role)
      await guess({ rest, from: addresses(20) })
      const unlock = (as: 'beheerder' | 'eindredacteur') =>
        rest({ path: '/users/unlock', method: 'POST', body: { email: owner.email }, as })
      expect((await unlock('eindredacteur')).status).toBe(403)
      expect((await logIn({ rest, from: '10.7.1.1', password })).status).toBe(429)
      expect((await unlock('beheerder')).status).toBe(200)
      expect((await logIn({ rest, from: '10.7.1.2', password })).status).toBe(200)
    },
  )

  withOwner('count for a whole network of IPv6, and for IPv4 in any form', async ({ rest }) => {
    const network = Array.from({ length: 12 }, (_, place) => `2001:db8:1:2:${place + 1}::9`)
    expect(await guess({ rest, from: network })).toEqual([...Array<number>(10).fill(401), 429, 429])
    expect(await guess({ rest, from: ['2001:db8:1:3::9'] })).toEqual([401])
    const mapped = [...Array<string>(5).fill('198.51.100.7'), ...Array<string>(7).fill('::ffff:198.51.100.7')]
    const email = 'ander@example.org'
    expect(await guess({ rest, from: mapped, email })).toEqual([...Array<number>(10).fill(401), 429, 429])
  })
})

describe('a log-in costs one password hash', () => {
  withOwner('for who has an account and for who has none', async ({ payload, rest }) => {
    const trashed = { ...owner, email: 'weg@example.org', deletedAt: '2026-01-01T00:00:00.000Z' }
    const gone = await payload.create({ collection: 'users', data: trashed })
    const hash = vi.spyOn(crypto, 'pbkdf2')
    const costs: unknown[] = []
    for (const email of [owner.email, 'niemand@example.org', trashed.email, ' DOELWIT@example.org ']) {
      hash.mockClear()
      expect((await logIn({ rest, from: '10.5.0.1', email, password: 'niet goed' })).status).toBe(401)
      costs.push(hash.mock.calls.map(([, , rounds, length, digest]) => [rounds, length, digest]))
    }
    hash.mockRestore()
    expect(costs).toEqual(Array<unknown>(4).fill([[600_000, 32, 'sha256']]))
    await payload.delete({ collection: 'users', id: gone.id, trash: true })
  })
})

describe('mails with a link for a password', () => {
  withOwner('are limited for an account, from wherever they are asked for', async ({ payload, rest }) => {
    await mailBy({ payload, url: mails.url })
    for (const email of [owner.email, 'niemand@example.org']) {
      const statuses: number[] = []
      for (const from of addresses(8)) {
        const headers = { [clientAddressHeader]: from }
        const request = {
          path: '/users/forgot-password',
          method: 'POST',
          body: { email },
          headers,
        } as const
        statuses.push((await rest(request)).status)
      }
      expect(statuses, email).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
    }
  })
})
