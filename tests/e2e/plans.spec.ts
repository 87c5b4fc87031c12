import type { Page } from '@playwright/test'

import { countClicks } from './count-clicks'
import { expect, logIn, make, remove, test } from './staff'

test.use({ timezoneId: 'America/New_York', locale: 'en-US' })

test('a plan takes four clicks from the list, and is seen there, on the form and on the dashboard', async ({
  page,
  dossier,
}, { testId }) => {
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/topics?search=${testId}`)
  const click = countClicks()
  await click(page.locator('tbody').getByRole('link').first())
  await click(page.getByRole('button', { name: 'Plan…' }))
  const dialog = page.getByRole('dialog', { name: 'Plan' })
  await expect(dialog.getByRole('radio', { name: 'Publiceren' })).toBeChecked()
  await dialog.getByLabel('Dag').fill('2998-07-01')
  await dialog.getByLabel('Tijd').fill('17:30')
  await click(dialog.getByRole('button', { name: 'Plan', exact: true }))
  expect(click.count()).toBeLessThanOrEqual(4)

  const sentence = 'Wordt openbaar op 1 juli 2998 om 17:30, gepland door Eindredacteur.'
  await expect(page.getByText(sentence)).toBeVisible()
  await page.reload()
  await expect(page.getByText(sentence)).toBeVisible()
  await page.goto(`/admin/collections/topics?search=${testId}`)
  await expect(page.getByText('Openbaar: 1 juli 2998 om 17:30')).toBeVisible()
  await page.goto('/admin')
  await expect(page.getByText('1 juli 2998 om 17:30')).toBeVisible()
  await page.goto(`/admin/collections/topics/${dossier.topic}`)

  await page.getByRole('button', { name: 'Plan…' }).click()
  await dialog.getByRole('button', { name: `Verander: ${sentence}` }).click()
  const changing = page.getByRole('dialog', { name: 'Verander een plan' })
  await expect(changing.getByLabel('Tijd')).toHaveValue('17:30')
  await changing.getByLabel('Tijd').fill('09:00')
  await changing.getByRole('button', { name: 'Bewaar het plan' }).click()
  const changed = 'Wordt openbaar op 1 juli 2998 om 09:00, gepland door Eindredacteur.'
  await expect(page.getByText(changed)).toBeVisible()

  await page.getByRole('button', { name: 'Plan…' }).click()
  await dialog.getByRole('button', { name: `Haal weg: ${changed}` }).click()
  await expect(dialog.getByText('Dit plan weghalen?')).toBeVisible()
  await dialog.getByRole('button', { name: 'Nee' }).click()
  await dialog.getByRole('button', { name: `Haal weg: ${changed}` }).click()
  await dialog.getByRole('button', { name: 'Ja, haal weg' }).click()
  await expect(page.getByText(changed)).toHaveCount(0)
})

test('who plans for another time what is planned already changes that plan', async ({ page, dossier }) => {
  await logIn({ page, role: 'eindredacteur' })
  await openDialog({ page, topic: dossier.topic })
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Dag').fill('2998-07-01')
  await save(page)
  const sentence = (time: string): string =>
    `Wordt openbaar op 1 juli 2998 om ${time}, gepland door Eindredacteur.`
  await expect(page.getByText(sentence('09:00'))).toBeVisible()

  await page.getByRole('button', { name: 'Plan…' }).click()
  await expect(dialog.getByLabel('Dag')).toHaveValue('2998-07-01')
  await dialog.getByLabel('Tijd').fill('10:00')
  await dialog.getByRole('button', { name: 'Bewaar het plan' }).click()
  await expect(page.getByText(sentence('10:00'))).toBeVisible()
  await expect(page.getByText(sentence('09:00'))).toHaveCount(0)

  // Taking it offline later is another plan.
  await page.getByRole('button', { name: 'Plan…' }).click()
  await dialog.getByRole('radio', { name: 'Offline halen' }).check()
  await dialog.getByLabel('Dag').fill('2999-07-01')
  await save(page)
  await expect(page.getByText('Gaat offline op 1 juli 2999 om 10:00')).toBeVisible()
  await expect(page.getByText(sentence('10:00'))).toBeVisible()
})

test('before a topic is planned, it is shown what becomes public', async ({ page, as, dossier }) => {
  const staff = await as('redacteur')
  const { updatedAt } = await (await staff.get(`/api/topics/${dossier.topic}?depth=0`)).json()
  const data = { highlight: 'Wie betaalt?', updatedAt }
  expect((await staff.patch(`/api/topics/${dossier.topic}?draft=true`, { data })).status()).toBe(200)
  await logIn({ page, role: 'eindredacteur' })
  await openDialog({ page, topic: dossier.topic })
  await expect(page.getByRole('dialog').getByText('Wie betaalt?')).toBeVisible()
})

test('before a source is planned, it is shown what becomes public', async ({ page, as }, { testId }) => {
  const staff = await as('eindredacteur')
  const source = await make(staff, 'sources?draft=true', { title: `Verslag ${testId}`, kind: 'rapport' })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/sources/${source.id}`)
  await page.getByRole('button', { name: 'Plan…' }).click()
  const shown = page.getByRole('dialog').getByRole('region', { name: `Verslag ${testId}` })
  await expect(shown).toContainText(`Verslag ${testId} (nieuw)`)
  await remove(staff, `/api/sources/${source.id}`)
})

test('who plans what cannot be planned is told why, and not that it is done', async ({
  page,
  as,
  dossier,
}) => {
  await logIn({ page, role: 'eindredacteur' })
  await openDialog({ page, topic: dossier.topic })
  await page.getByLabel('Dag').fill('2020-01-01')
  await save(page)
  await expect(page.getByText('Kies een moment dat nog moet komen.')).toBeVisible()
  await page.getByLabel('Dag').fill('2998-01-01')
  await remove(await as('beheerder'), `/api/topics/${dossier.topic}`)
  await save(page)
  await expect(page.getByText('Dit document is er niet (meer).')).toBeVisible()
  await expect(page.getByText('Het is gepland.')).toHaveCount(0)
})

test('who was logged out meanwhile is told so', async ({ page, dossier }) => {
  await logIn({ page, role: 'eindredacteur' })
  await openDialog({ page, topic: dossier.topic })
  await page.context().clearCookies()
  await save(page)
  await expect(page.getByText('Log in om te plannen.')).toBeVisible()
})

test('who may not publish sees what is planned, and no button to plan', async ({ page, as, dossier }) => {
  const body = {
    collection: 'topics',
    record: dossier.topic,
    type: 'unpublish',
    date: '2998-07-01',
    time: '17:30',
  }
  expect((await (await as('eindredacteur')).post('/api/plans', { data: body })).status()).toBe(200)
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await expect(
    page.getByText('Gaat offline op 1 juli 2998 om 17:30, gepland door Eindredacteur.'),
  ).toBeVisible()
  await expect(page.locator('#action-save')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Plan…' })).toHaveCount(0)
})

async function openDialog({ page, topic }: { page: Page; topic: number }): Promise<void> {
  await page.goto(`/admin/collections/topics/${topic}`)
  await page.getByRole('button', { name: 'Plan…' }).click()
}

async function save(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Plan', exact: true }).click()
}
