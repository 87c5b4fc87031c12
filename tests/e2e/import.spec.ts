import AxeBuilder from '@axe-core/playwright'
import type { APIRequestContext, Page } from '@playwright/test'

import { expect, logIn, test, type Dossier } from './staff'

test('a dry run shows the plan and writes nothing; importing a draft then shows it to staff only', async ({
  page,
  request,
  as,
}, { testId }) => {
  const staff = await as('eindredacteur')
  const title = `Scholen ${testId}`
  await logIn({ page, role: 'eindredacteur' })
  await page.getByRole('button', { name: /menu/i }).first().click()
  await page.getByRole('link', { name: 'Importeren' }).click()
  await choose({ page, text: documentOf({ title, description: 'Over scholen.' }) })
  await expect(page.getByRole('heading', { name: title, level: 2 })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'nog niets geschreven' })).toBeVisible()
  await expect(page.getByText('thema “')).toContainText(title)
  expect(await topicsTitled({ staff, title })).toEqual([])

  await page.getByRole('button', { name: 'Importeer' }).click()
  await expect(page.getByRole('heading', { name: /is geïmporteerd$/ })).toBeFocused()
  const [topic] = await topicsTitled({ staff, title })
  expect(topic?._status).toBe('draft')
  expect((await request.get(`/themas/${topic?.slug}`)).status()).toBe(404)
  await page.getByRole('link', { name: 'Bekijk het voorbeeld' }).click()
  await expect(page.getByText('Wie betaalt de bouw van scholen?').first()).toBeVisible()
  expect((await staff.delete(`/api/topics/${topic?.id}`)).status()).toBe(200)
})

for (const [choice, expected] of [
  ['Tekst uit het document', 'Uit het document.'],
  ['Tekst van de redactie', 'Van de redactie.'],
] as const) {
  test(`a conflict is settled: ${choice}`, async ({ page, request, dossier, as }) => {
    const staff = await as('eindredacteur')
    const text = await conflictingDocument({ staff, dossier })
    await logIn({ page, role: 'eindredacteur' })
    await page.goto('/admin/importeren')
    await choose({ page, text })
    const conflict = page.getByRole('group', { name: /: Omschrijving$/ })
    await expect(conflict).toContainText('Van de redactie.')
    await expect(conflict).toContainText('Uit het document.')
    await conflict.getByRole('radio', { name: choice }).check()
    await page.getByRole('radio', { name: 'Meteen openbaar' }).check()
    await page.getByRole('button', { name: 'Importeer' }).click()
    await page.getByRole('link', { name: 'Bekijk de openbare pagina' }).waitFor()
    await expect
      .poll(async () => (await request.get(`/themas/${dossier.slug}`)).text(), { timeout: 5000 })
      .toContain(expected)
  })
}

test('what changed since the plan was shown is not written over', async ({ page, dossier, as }) => {
  const staff = await as('eindredacteur')
  const text = await conflictingDocument({ staff, dossier })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/importeren')
  await choose({ page, text })
  await expect(page.getByRole('group', { name: /: Omschrijving$/ })).toContainText('Van de redactie.')
  await describeTopic({ staff, dossier, description: 'Nog weer anders.' })
  await page.getByRole('button', { name: 'Importeer' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Er is intussen iets veranderd' })).toBeVisible()
  await expect(page.getByRole('group', { name: /: Omschrijving$/ })).toContainText('Nog weer anders.')
})

test('a redacteur has no link to the import and is refused', async ({ page, as }) => {
  await logIn({ page, role: 'redacteur' })
  await page.getByRole('button', { name: /menu/i }).first().click()
  await expect(page.getByRole('link', { name: 'Imports', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Importeren' })).toHaveCount(0)
  await page.goto('/admin/importeren')
  await expect(page.getByText('Importeren doet een eindredacteur of beheerder.')).toBeVisible()
  const response = await (await as('redacteur')).post('/api/import/plan', { multipart: upload('') })
  expect(response.status()).toBe(403)
})

test('nobody imports with the cookie of somebody who visits another site', async ({ page }) => {
  await logIn({ page, role: 'eindredacteur' })
  const statusFrom = async (origin: string): Promise<number> => {
    const headers = { Origin: origin }
    const response = await page.request.post('/api/import/plan', { multipart: upload('x'), headers })
    return response.status()
  }
  expect(await statusFrom('https://example.org')).toBe(403)
  expect(await statusFrom(new URL(page.url()).origin)).toBe(200)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('axe finds nothing on the screen, with a plan and its conflict', async ({ page, dossier, as }) => {
      const text = await conflictingDocument({ staff: await as('eindredacteur'), dossier })
      await logIn({ page, role: 'eindredacteur' })
      await page.goto('/admin/importeren')
      await expectNoViolations(page)
      await choose({ page, text })
      await expect(page.getByRole('button', { name: 'Importeer' })).toBeVisible()
      await expectNoViolations(page)
    })
  })
}

function documentOf({ title, description }: { title: string; description: string }): string {
  return `---
title: ${title}
description: ${description}
---

## Onderwerpen

#### Toezicht

Wie betaalt de bouw van scholen?
`
}

/** The document of a topic that was imported, after which it and an editor changed the description. */
async function conflictingDocument({
  staff,
  dossier,
}: {
  staff: APIRequestContext
  dossier: Dossier
}): Promise<string> {
  const { title } = await (await staff.get(`/api/topics/${dossier.topic}?depth=0`)).json()
  const text = documentOf({ title, description: 'Uit het document.' })
  await describeTopic({ staff, dossier, description: 'Van de redactie.' })
  return text
}

async function describeTopic({
  staff,
  dossier,
  description,
}: {
  staff: APIRequestContext
  dossier: Dossier
  description: string
}): Promise<void> {
  const data = { description, _status: 'published' }
  expect((await staff.patch(`/api/topics/${dossier.topic}`, { data })).status()).toBe(200)
}

function upload(text: string): { file: { name: string; mimeType: string; buffer: Buffer } } {
  return { file: { name: 'document.md', mimeType: 'text/markdown', buffer: Buffer.from(text) } }
}

async function choose({ page, text }: { page: Page; text: string }): Promise<void> {
  await page.getByLabel(/^Document/).setInputFiles(upload(text).file)
}

async function topicsTitled({
  staff,
  title,
}: {
  staff: APIRequestContext
  title: string
}): Promise<{ id: number; slug: string; _status: string }[]> {
  const query = `where[title][equals]=${encodeURIComponent(title)}&draft=true&depth=0`
  return (await (await staff.get(`/api/topics?${query}`)).json()).docs
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('main, [class*="screen"]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
}
