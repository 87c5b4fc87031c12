import type { Locator, Page } from '@playwright/test'

import { people } from '@/tests/support/people'

import { expect, logIn, test } from './staff'

test('who logs in finds the way from a page to its form, until logging out', async ({ page, dossier }) => {
  const address = `/themas/${dossier.slug}`
  await logIn({ page, role: 'redacteur' })
  await page.goto(address)
  await editLink(page).click()
  await expect(page).toHaveURL(`/admin/collections/topics/${dossier.topic}`)
  await expect(page.getByRole('textbox', { name: 'Titel *' })).toBeVisible()

  await page.goto('/organisaties/nidos')
  await editLink(page).click()
  await expect(page).toHaveURL(/\/admin\/collections\/organisations\/\d+$/)
  await expect(page.getByRole('textbox', { name: 'Naam *' })).toHaveValue('Nidos')

  await page.goto('/admin/logout')
  await expect(page).toHaveURL(/\/admin\/login/)
  await page.goto(address)
  await shown(page)
  await expect(editLink(page)).toHaveCount(0)
})

test('a visitor never sees the way to the form, and asks for nothing to find out', async ({
  page,
  dossier,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`/themas/${dossier.slug}`, { waitUntil: 'networkidle' })
  await shown(page)
  await expect(editLink(page)).toHaveCount(0)
  expect(asked.filter((path) => path.startsWith('/api') || path.startsWith('/admin'))).toEqual([])
})

test('staff and visitors get the same page', async ({ as, dossier, request }) => {
  const address = `/themas/${dossier.slug}`
  await request.get(address)
  const visitors = await request.get(address)
  const staffs = await (await as('redacteur')).get(address, { headers: { cookie: 'gids-redactie=1' } })
  expect(await staffs.text()).toBe(await visitors.text())
  expect(staffs.headers().etag).toBe(visitors.headers().etag)
})

test('after a session is over the link leads to the form by way of the log-in page', async ({
  page,
  dossier,
}) => {
  await logIn({ page, role: 'redacteur' })
  await page.context().clearCookies({ name: 'payload-token' })
  await page.goto(`/themas/${dossier.slug}`)
  await editLink(page).click()
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
  await page.getByLabel('E-mail').fill(people.redacteur.email)
  await page.getByLabel('Wachtwoord').fill(people.redacteur.password)
  await page.getByRole('button', { name: 'Inloggen' }).click()
  await expect(page).toHaveURL(`/admin/collections/topics/${dossier.topic}`)
  await expect(page.getByRole('textbox', { name: 'Titel *' })).toBeVisible()
})

test('a page that the browser kept loses the link when somebody logged out', async ({ page, dossier }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/themas/${dossier.slug}`)
  await expect(editLink(page)).toBeVisible()
  await page.context().clearCookies()
  await page.goto('/themas')
  await page.goBack()
  await expect(editLink(page)).toHaveCount(0)
})

test('the link moves nothing on the page, at 320 px either', async ({ page, dossier }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const heights: number[] = []
  for (const cookies of [[], [{ name: 'gids-redactie', value: '1', url: test.info().project.use.baseURL }]]) {
    await page.context().addCookies(cookies)
    await page.goto(`/themas/${dossier.slug}`)
    await shown(page)
    heights.push(await page.evaluate(() => document.documentElement.scrollHeight))
  }
  await expect(editLink(page)).toBeVisible()
  expect(heights[1]).toBe(heights[0])
})

function editLink(page: Page): Locator {
  return page.getByRole('link', { name: 'Bewerken', exact: true })
}

/** What comes with JavaScript is there. */
async function shown(page: Page): Promise<void> {
  await expect(page.getByRole('radiogroup', { name: 'Kleuren' })).toBeVisible()
}
