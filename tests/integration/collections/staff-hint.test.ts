import { expect } from 'vitest'

import { test } from '../../support/integration-test'
import { people } from '../../support/people'
import type { RestAnswer } from '../../support/rest'

test('who logs in gets a hint beside the session, which lasts as long', async ({ make, rest }) => {
  await make.staff('redacteur')

  const cookies = cookiesOf(await rest({ path: '/users/login', method: 'POST', body: people.redacteur }))

  expect(cookies['gids-redactie']).toMatchObject({ value: '1', path: '/', samesite: 'Lax' })
  expect(cookies['gids-redactie']).not.toHaveProperty('httponly')
  expect(cookies['payload-token']).toHaveProperty('httponly')
  expect(secondsLeft(cookies['gids-redactie'])).toBeCloseTo(secondsLeft(cookies['payload-token']), -1)
})

test('a session that is kept up keeps the hint up', async ({ make, rest }) => {
  await make.staff('redacteur')

  const cookies = cookiesOf(await rest({ path: '/users/refresh-token', method: 'POST', as: 'redacteur' }))

  expect(secondsLeft(cookies['gids-redactie'])).toBeGreaterThan(7 * 60 * 60)
})

test('who logs out loses both', async ({ make, rest }) => {
  await make.staff('redacteur')

  const cookies = cookiesOf(await rest({ path: '/users/logout', method: 'POST', as: 'redacteur' }))

  expect(secondsLeft(cookies['gids-redactie'])).toBeLessThanOrEqual(0)
  expect(secondsLeft(cookies['payload-token'])).toBeLessThanOrEqual(0)
})

test('who is refused gets no hint', async ({ make, rest }) => {
  await make.staff('redacteur')
  const body = { ...people.redacteur, password: 'een ander wachtwoord' }

  expect(cookiesOf(await rest({ path: '/users/login', method: 'POST', body }))).toEqual({})
  expect(cookiesOf(await rest({ path: '/users/refresh-token', method: 'POST' }))).toEqual({})
})

type Cookie = Record<string, string>

/** The cookies that an answer sets, by their names, each with its attributes. */
function cookiesOf({ headers }: RestAnswer): Record<string, Cookie> {
  return Object.fromEntries(
    headers.getSetCookie().map((cookie) => {
      const [[name = '', value = ''] = [], ...attributes] = cookie.split('; ').map((part) => part.split('='))
      return [
        name,
        { value, ...Object.fromEntries(attributes.map(([key = '', set = '']) => [key.toLowerCase(), set])) },
      ]
    }),
  )
}

function secondsLeft(cookie: Cookie | undefined): number {
  return (Date.parse(cookie?.expires ?? '') - Date.now()) / 1000
}
