import type { Locator, Page } from '@playwright/test'

import { expect, remove, test as base } from './staff'

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
    await remove(staff, `/api/users/${doc.id}`)
  },
})

test('who changes a password gives the one that they have', async ({ browser, page, person }) => {
  await logIn({ page, ...person })
  await page.goto('/admin/account')
  await expect(current(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click()
  await page.getByLabel('Nieuw wachtwoord').fill('een heel nieuw wachtwoord')
  await page.getByLabel('Wachtwoord bevestigen').fill('een heel nieuw wachtwoord')
  await save({
    page,
    into: current(page),
    text: 'niet het goede',
    answer: 'Je huidige wachtwoord klopt niet.',
  })

  await save({ page, into: current(page), text: person.password, answer: 'Succesvol aangepast.' })
  await expect(current(page)).toHaveCount(0)

  // The form goes on as before.
  await expect(page.getByRole('button', { name: 'Wachtwoord wijzigen' })).toBeVisible()
  await save({
    page,
    into: page.getByRole('textbox', { name: 'Naam' }),
    text: 'Wie wisselde',
    answer: 'Succesvol aangepast.',
  })

  // In a browser of its own: an answer that is on its way renews the session of this one.
  const elsewhere = await browser.newPage()
  await logIn({ page: elsewhere, email: person.email, password: 'een heel nieuw wachtwoord' })
  await elsewhere.close()
})

test('what was typed as the present password is sent, however long ago that was', async ({
  page,
  person,
}) => {
  await logIn({ page, ...person })
  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click()
  await page.getByLabel('Nieuw wachtwoord').fill('een heel nieuw wachtwoord')
  await page.getByLabel('Wachtwoord bevestigen').fill('een heel nieuw wachtwoord')
  await current(page).fill(person.password)
  // The server has looked at all that was typed.
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByText('Succesvol aangepast.')).toBeVisible()
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
  await save({
    page,
    into: page.getByRole('textbox', { name: 'Naam' }),
    text: 'Wie blijft',
    answer: 'Succesvol aangepast.',
  })
})

function current(page: Page): Locator {
  return page.getByLabel('Je huidige wachtwoord')
}

/** Types and saves until it is answered so: a form looks at what was typed a moment after it was. */
async function save({
  page,
  into,
  text,
  answer,
}: {
  page: Page
  into: Locator
  text: string
  answer: string
}): Promise<void> {
  await expect(async () => {
    await into.fill('')
    await into.fill(text)
    const [saved] = await Promise.all([
      page.waitForResponse((each) => each.request().method() === 'PATCH', { timeout: 2000 }),
      page.getByRole('button', { name: 'Bewaar' }).click({ timeout: 2000 }),
    ])
    expect(await saved.text()).toContain(answer)
  }).toPass()
}

async function logIn({ page, email, password }: Pick<Person, 'email' | 'password'> & { page: Page }) {
  await page.goto('/admin/login')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page.getByRole('heading', { name: 'Gids' })).toBeVisible()
}
