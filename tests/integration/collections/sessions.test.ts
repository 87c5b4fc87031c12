import { describe, expect } from 'vitest'

import { readEnvironment } from '@/server/environment'

import { test } from '../../support/integration-test'
import { people } from '../../support/people'
import { sessionIn } from '../../support/session'

/** How every JSON Web Token begins: `{"` in base64url. */
const token = /eyJ[\w-]+\./

describe('a session', () => {
  test('is in a cookie, and in no answer', async ({ payload, make, rest }) => {
    await make.staff('redacteur')
    const body = people.redacteur
    const logIn = await rest({ path: '/users/login', method: 'POST', body })
    const reset = await payload.forgotPassword({ collection: 'users', data: body, disableEmail: true })
    const answers = [
      logIn,
      await rest({ path: '/users/refresh-token', method: 'POST', as: 'redacteur' }),
      await rest({ path: '/users/refresh-token?refresh', method: 'POST', as: 'redacteur' }),
      await rest({ path: '/users/me', as: 'redacteur' }),
      await rest({
        path: '/users/reset-password',
        method: 'POST',
        body: { token: reset, password: people.redacteur.password },
      }),
    ]
    for (const { status, text } of answers) {
      expect(status, text).toBe(200)
      expect(text).not.toMatch(token)
    }
    expect(sessionIn(logIn.headers.getSetCookie())).toMatch(token)
  })

  test('is taken from no other header, of whatever site', async ({ make, rest }) => {
    await make.staff('redacteur')
    const logIn = await rest({ path: '/users/login', method: 'POST', body: people.redacteur })
    const session = sessionIn(logIn.headers.getSetCookie())
    const origins: Record<string, string>[] = [
      {},
      { origin: readEnvironment(process.env).SITE_URL },
      { origin: 'https://kwaad.example' },
    ]
    for (const authorization of [`JWT ${session}`, `Bearer ${session}`, `bearer ${session}`])
      for (const origin of origins)
        expect(
          (await rest({ path: '/users/me', headers: { authorization, ...origin } })).body.user,
        ).toBeNull()
  })
})
