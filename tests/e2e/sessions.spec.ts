import type { APIRequestContext, Response } from '@playwright/test'

import { people } from '@/tests/support/people'

import { expect, test } from './staff'

const { email, password } = people.redacteur

const foreign: Record<string, string>[] = [
  { origin: 'https://kwaad.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
]

/** As the log-in of the admin sends it, as a script would, and as any form of another site can. */
function bodiesOf(data: object) {
  return [
    { multipart: { _payload: JSON.stringify(data) } },
    { data },
    { form: { _payload: JSON.stringify(data) } },
    { data: JSON.stringify(data), headers: { 'content-type': 'text/plain' } },
  ]
}

for (const [path, data] of [
  ['/api/users/login', { email, password }],
  ['/api/users/forgot-password', { email }],
  ['/api/users/reset-password', { token: 'x'.repeat(40), password }],
  ['/api/users/unlock', { email }],
  ['/api/users/logout', {}],
  ['/api/users/refresh-token', {}],
] as const)
  test(`${path} is refused to other sites, whatever they send`, async ({ as }) => {
    const staff = await as('redacteur')
    for (const body of bodiesOf(data))
      for (const headers of foreign) {
        const answer = await staff.post(path, { ...body, headers: { ...headers, ...body.headers } })
        expect(answer.status(), JSON.stringify(headers)).toBe(403)
        expect(await answer.text()).toContain('Dit verzoek komt van een andere site')
        expect(answer.headers()).not.toHaveProperty('set-cookie')
      }
    expect(await whoIs(staff)).toMatchObject({ email })
  })

test('a function of the admin and GraphQL are refused to other sites too', async ({ as }) => {
  const staff = await as('redacteur')
  for (const headers of foreign)
    for (const path of ['/admin', '/admin/login', '/api/graphql'])
      expect((await staff.post(path, { data: [], headers })).status(), path).toBe(403)
})

test('no script of the admin is told the session', async ({ page }) => {
  const told: Promise<string>[] = []
  const read = (response: Response): void => {
    if (response.url().includes('/api/users/')) told.push(response.text())
  }
  page.on('response', read)
  await page.goto('/admin/login')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('heading', { name: 'Gids' })).toBeVisible()
  await page.goto('/admin/account')
  await expect(page.getByRole('textbox', { name: 'E-mail' })).toHaveValue(email)
  // What comes from now on could not be read to its end.
  page.off('response', read)
  expect(told.length).toBeGreaterThan(0)
  expect((await Promise.all(told)).join()).not.toMatch(/eyJ[\w-]+\./)
})

async function whoIs(staff: APIRequestContext): Promise<unknown> {
  return (await (await staff.get('/api/users/me')).json()).user
}
