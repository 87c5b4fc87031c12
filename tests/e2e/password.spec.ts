import type { Locator, Page } from '@playwright/test'

import { expect, test as base } from './staff'

interface Person {
  id: number
  email: string
  password: string
}

/** Somebody of whom nothing is left after the test. */
const test = base.extend<{ person: Person }>({
  person: async ({ as }, provide, { testId }) => {
    const staff = await as('beheerder')
    const [email, password] = [`${testId}@example.org`, 'het huidige wachtwoord']
    const data = { name: 'Wie wisselt', email, password, role: 'redacteur' }
    const { doc } = await (await staff.post('/api/users', { data })).json()
    await provide({ id: doc.id, email, password })
    await staff.delete(`/api/users/${doc.id}`)
  },
})

test('who changes a password gives the one that they have', async ({ page, person }) => {
  await logIn({ page, ...person })
  await page.goto('/admin/account')
  await expect(current(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click()
  await page.getByLabel('Nieuw wachtwoord').fill('een heel nieuw wachtwoord')
  await page.getByLabel('Wachtwoord bevestigen').fill('een heel nieuw wachtwoord')
  await current(page).fill('niet het goede')
  await save(page)
  await expect(page.getByText('Je huidige wachtwoord klopt niet.')).toBeVisible()

  await current(page).fill(person.password)
  await save(page)
  await expect(page.getByText('Succesvol aangepast.').first()).toBeVisible()
  await expect(current(page)).toHaveCount(0)

  // The form goes on as before.
  await page.getByRole('textbox', { name: 'Naam' }).fill('Wie wisselde')
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await save(page)
  expect((await saved).status()).toBe(200)
  await page.context().clearCookies()
  await logIn({ page, email: person.email, password: 'een heel nieuw wachtwoord' })
})

test('who changes their address gives their password, and who changes their mind does not', async ({
  page,
  person,
}) => {
  await logIn({ page, ...person })
  await page.goto('/admin/account')
  const email = page.getByRole('textbox', { name: 'E-mail' })
  await email.fill('anders@example.org')
  await expect(current(page)).toBeVisible()
  await email.fill(person.email)
  await expect(current(page)).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Naam' }).fill('Wie blijft')
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await save(page)
  expect((await saved).status()).toBe(200)
})

test('a new password stands in no conflict, and is kept for who saves all the same', async ({
  page,
  person,
  as,
}) => {
  const staff = await as('beheerder')
  await logIn({ page, ...person })
  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click()
  await page.getByLabel('Nieuw wachtwoord').fill('een heel nieuw wachtwoord')
  await page.getByLabel('Wachtwoord bevestigen').fill('een heel nieuw wachtwoord')
  await current(page).fill(person.password)
  expect((await staff.patch(`/api/users/${person.id}`, { data: { name: 'Intussen' } })).status()).toBe(200)
  await staff.post('/api/users/forgot-password', { data: { email: person.email } })
  await save(page)
  const dialog = page.getByRole('dialog', { name: 'Iemand anders bewaarde intussen' })
  await expect(dialog).toContainText('Intussen')
  for (const secret of ['een heel nieuw wachtwoord', person.password])
    await expect(dialog).not.toContainText(secret)
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await dialog.getByRole('button', { name: 'Mijn tekst bewaren' }).click()
  expect((await saved).status()).toBe(200)
})

function current(page: Page): Locator {
  return page.getByLabel('Je huidige wachtwoord')
}

function save(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Bewaar' }).click()
}

async function logIn({ page, email, password }: Pick<Person, 'email' | 'password'> & { page: Page }) {
  await page.goto('/admin/login')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('heading', { name: 'Inhoud' })).toBeVisible()
}
