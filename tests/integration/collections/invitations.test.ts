import { createServer, type AddressInfo } from 'node:net'

import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect } from 'vitest'

import { mailer } from '@/collections/mail/mailer'
import { readEnvironment } from '@/server/environment'

import { catchMails, type CaughtMail } from '../../support/catch-mails'
import { test } from '../../support/integration-test'
import { testPayload } from '../../support/payload'
import type { Rest } from '../../support/rest'
import { sessionHeaders, sessionIn } from '../../support/session'

const newcomer = { name: 'Nieuw <b>', email: 'Nieuw@example.org', role: 'redacteur' }

let server: Awaited<ReturnType<typeof catchMails>>

beforeEach(async () => {
  server = await catchMails()
})

afterEach(async () => {
  const payload = await testPayload()
  await payload.delete({ collection: 'users', where: { email: { equals: 'nieuw@example.org' } } })
  delete process.env.SMTP_URL
  await server.close()
})

async function mailBy({ payload, url }: { payload: Payload; url: string }): Promise<void> {
  process.env.SMTP_URL = url
  const adapter = await mailer({ SMTP_URL: url, MAIL_FROM: undefined, SITE_URL: 'https://gids.example.nl' })
  if (!adapter) throw new Error('There is no mailer.')
  payload.email = adapter({ payload })
  payload.sendEmail = payload.email.sendEmail
}

function invite(rest: Rest, body: object = newcomer) {
  return rest({ path: '/users/invite', method: 'POST', body, as: 'beheerder' })
}

/** The text of a mail, without the line ends that mails break their lines with. */
function textOf(mail: CaughtMail | undefined): string {
  return (mail?.raw ?? '').replace(/=\r\n/g, '').replace(/=3D/g, '=')
}

async function setPassword({ rest, text, password }: { rest: Rest; text: string; password: string }) {
  const [, token] = /\/admin\/reset\/([0-9a-f]{40})/.exec(text) ?? []
  return rest({ path: '/users/reset-password', method: 'POST', body: { token, password } })
}

async function logIn({ rest, password }: { rest: Rest; password: string }) {
  return rest({ path: '/users/login', method: 'POST', body: { email: 'nieuw@example.org', password } })
}

describe('an invitation', () => {
  test('goes by mail, and its link sets a password once', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('beheerder')
    await mailBy({ payload, url: server.url })

    const answer = await invite(rest)

    expect(answer.status, answer.text).toBe(201)
    expect(answer.body).toEqual({ link: null, sent: true })
    expect(server.mails.map(({ to }) => to)).toEqual([['nieuw@example.org']])
    const text = textOf(server.mails[0])
    expect(text).toContain('http://localhost:3000/admin/reset/')
    expect(text).toContain('<p>Dag Nieuw &lt;b&gt;, ')
    expect((await setPassword({ rest, text, password: 'te kort' })).text).toContain('12 tot 200 tekens')
    expect((await setPassword({ rest, text, password: 'lang genoeg voor hier' })).status).toBe(200)
    expect((await setPassword({ rest, text, password: 'nog een keer anders' })).status).toBe(403)
    expect((await logIn({ rest, password: 'lang genoeg voor hier' })).status).toBe(200)
  })

  test('is shown to the beheerder where no mail can be sent', async ({ make, restWithReadTime: rest }) => {
    await make.staff('beheerder')
    const { body } = await invite(rest)
    expect(body).toEqual({
      sent: false,
      link: expect.stringMatching(/^http:\/\/localhost:3000\/admin\/reset\//),
    })
    expect(server.mails).toEqual([])
  })

  test('is shown to the beheerder where the mail server is away', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('beheerder')
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const { port } = closed.address() as AddressInfo
    await new Promise((resolve) => closed.close(resolve))
    await mailBy({ payload, url: `smtp://127.0.0.1:${port}` })

    const { status, body } = await invite(rest)

    expect(status).toBe(201)
    expect(body).toMatchObject({ sent: false, link: expect.stringContaining('/admin/reset/') })
  })

  test('is sent again to who is there, and ends the sessions of before', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('beheerder')
    await invite(rest)
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: 'nieuw@example.org' } },
    })
    const path = `/users/${docs[0]?.id}/invite`
    const again = await rest({ path, method: 'POST', body: {}, as: 'beheerder' })
    await setPassword({ rest, text: String(again.body.link), password: 'lang genoeg voor hier' })
    const answer = await logIn({ rest, password: 'lang genoeg voor hier' })
    const token = sessionIn(answer.headers.getSetCookie())
    const headers = sessionHeaders({ token, origin: readEnvironment(process.env).SITE_URL })
    const me = async () => (await rest({ path: '/users/me', headers })).body.user

    expect(await me()).not.toBeNull()
    const other = await rest({ path, method: 'POST', body: {}, as: 'beheerder' })
    await setPassword({ rest, text: String(other.body.link), password: 'een heel ander wachtwoord' })

    expect(await me()).toBeNull()
  })

  test('is made by a beheerder alone, of what is whole and not there yet', async ({
    make,
    restWithReadTime: rest,
  }) => {
    for (const role of ['beheerder', 'eindredacteur', 'redacteur'] as const) await make.staff(role)
    const path = '/users/invite'
    for (const [as, status] of [
      [undefined, 401],
      ['redacteur', 403],
      ['eindredacteur', 403],
    ] as const) {
      expect((await rest({ path, method: 'POST', body: newcomer, as })).status).toBe(status)
    }
    for (const [body, said] of [
      [{ ...newcomer, role: 'baas' }, 'Geef een naam, een mailadres en een rol.'],
      [{ ...newcomer, email: 'geen adres' }, 'Geef een naam, een mailadres en een rol.'],
      [{ ...newcomer, email: 'REDACTEUR@example.org' }, 'Met dit mailadres is er al een gebruiker.'],
    ] as const) {
      const answer = await invite(rest, body)
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(said)
    }
  })
})

test('who forgot a password gets a mail in Dutch, that leads to this site whatever the request says', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  await make.staff('redacteur')
  await mailBy({ payload, url: server.url })
  const ask = (email: string) =>
    rest({
      path: '/users/forgot-password',
      method: 'POST',
      body: { email },
      headers: { host: 'kwaad.example', origin: 'https://kwaad.example' },
    })
  const known = await ask('redacteur@example.org')
  const unknown = await ask('niemand@example.org')

  expect([known.status, unknown.status]).toEqual([200, 200])
  expect(unknown.text).toBe(known.text)
  await expect.poll(() => server.mails.map(({ to }) => to)).toEqual([['redacteur@example.org']])
  const text = textOf(server.mails[0])
  expect(text).toContain('Een nieuw wachtwoord voor de Gids')
  expect(text).toContain('http://localhost:3000/admin/reset/')
  expect(text).not.toContain('kwaad')
})

test('who asks for a new password is answered alike where the mail server is away', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  await make.staff('redacteur')
  await mailBy({ payload, url: 'smtp://127.0.0.1:1' })
  const answers = await Promise.all(
    ['redacteur@example.org', 'niemand@example.org'].map((email) =>
      rest({ path: '/users/forgot-password', method: 'POST', body: { email } }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(answers[0]?.text).toBe(answers[1]?.text)
})

test('a short password is refused in words, however it is set', async ({ make, restWithReadTime: rest }) => {
  await make.staff('beheerder')
  const { id } = await make.staff('redacteur')
  const body = { password: 'kort', name: 'X', email: 'x@example.org', role: 'redacteur' }
  for (const answer of [
    await rest({ path: '/users', method: 'POST', body, as: 'beheerder' }),
    await rest({ path: `/users/${id}`, method: 'PATCH', body: { password: 'kort' }, as: 'beheerder' }),
    await rest({
      path: `/users?where[id][equals]=${id}`,
      method: 'PATCH',
      body: { password: 'kort' },
      as: 'beheerder',
    }),
  ]) {
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Kies een wachtwoord van 12 tot 200 tekens.')
  }
})
