import type { Page } from '@playwright/test'

import { expect, logIn, remove, test } from './staff'

test('who plans what cannot be planned is told why, and not that it is done', async ({
  page,
  as,
  dossier,
}) => {
  await logIn({ page, role: 'eindredacteur' })
  await openDrawer({ page, topic: dossier.topic })
  await remove(await as('beheerder'), `/api/topics/${dossier.topic}`)
  await save(page)
  await expect(page.getByText('Dit document is er niet (meer).')).toBeVisible()
  await expect(page.getByText('Succesvol gepland')).toHaveCount(0)
})

test('who was logged out meanwhile is told so', async ({ page, dossier }) => {
  await logIn({ page, role: 'eindredacteur' })
  await openDrawer({ page, topic: dossier.topic })
  await page.context().clearCookies()
  await save(page)
  await expect(page.getByText('Log eerst in bij het beheer.')).toBeVisible()
  await expect(page.getByText('Succesvol gepland')).toHaveCount(0)
})

test('a plan that is made is told, and stands among what is planned', async ({ page, dossier }) => {
  await logIn({ page, role: 'eindredacteur' })
  await openDrawer({ page, topic: dossier.topic })
  await save(page)
  await expect(page.getByText('Succesvol gepland')).toBeVisible()
})

test('who may not publish sees no button to plan', async ({ page, dossier }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await expect(page.getByLabel('Titel', { exact: false }).first()).toBeVisible()
  await expect(page.locator('#action-save')).toHaveCount(0)
  await expect(page.locator('.form-submit .popup-button')).toHaveCount(0)
})

async function openDrawer({ page, topic }: { page: Page; topic: number }): Promise<void> {
  await page.goto(`/admin/collections/topics/${topic}`)
  await page.locator('.form-submit .popup-button, .popup--publish button').first().click()
  await page.getByText('Publicatie plannen').click()
}

/** For a moment of next month. */
async function save(page: Page): Promise<void> {
  const drawer = page.locator('.schedule-publish')
  await drawer.getByText('Publicatie ongedaan maken', { exact: true }).click()
  await drawer.locator('.react-datepicker__input-container input').click()
  await page.getByRole('button', { name: /volgende maand|next month/i }).click()
  await page.locator('.react-datepicker__day--015').first().click()
  await drawer.getByRole('heading').first().click()
  await drawer.getByRole('button', { name: 'Bewaar' }).click()
}
