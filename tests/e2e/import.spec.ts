import AxeBuilder from '@axe-core/playwright'
import type { APIRequestContext, Page } from '@playwright/test'

import { choose, contentOf, markdownFile } from './import-screen'
import { expect, logIn, test, type Dossier, withReadTime } from './staff'

test('a dry run shows the plan and writes nothing; importing a draft then shows it to staff only', async ({
  page,
  request,
  as,
}, { testId }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const title = `Scholen ${testId}`
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Importeren' }).click()
  const text = documentOf({ title, description: 'Over scholen.' })
  await choose({ page, file: markdownFile({ content: text }) })
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
    const staff = withReadTime(await as('eindredacteur'))
    const text = await conflictingDocument({ staff, dossier })
    await logIn({ page, role: 'eindredacteur' })
    await page.goto('/admin/importeren')
    await choose({ page, file: markdownFile({ content: text }) })
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

test('a conflict of which nothing is chosen stays open, and the text that is there stays', async ({
  page,
  dossier,
  as,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  const text = await conflictingDocument({ staff, dossier })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/importeren')
  await choose({ page, file: markdownFile({ content: text }) })
  const conflict = page.getByRole('group', { name: /: Omschrijving$/ })
  for (const name of ['Tekst van de redactie', 'Tekst uit het document'])
    await expect(conflict.getByRole('radio', { name })).not.toBeChecked()
  await page.getByRole('radio', { name: 'Meteen openbaar' }).check()
  await page.getByRole('button', { name: 'Importeer' }).click()
  await expect(page.getByText('Eén keuze is nog open.')).toBeVisible()
  const topic = await (await staff.get(`/api/topics/${dossier.topic}?depth=0`)).json()
  expect(topic.description).toBe('Van de redactie.')
})

test('what changed since the plan was shown is not written over', async ({ page, dossier, as }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const text = await conflictingDocument({ staff, dossier })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/importeren')
  await choose({ page, file: markdownFile({ content: text }) })
  await expect(page.getByRole('group', { name: /: Omschrijving$/ })).toContainText('Van de redactie.')
  await describeTopic({ staff, dossier, description: 'Nog weer anders.' })
  await page.getByRole('button', { name: 'Importeer' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Er is intussen iets veranderd' })).toBeVisible()
  await expect(page.getByRole('group', { name: /: Omschrijving$/ })).toContainText('Nog weer anders.')
})

test('a document that is dropped on the screen is read', async ({ page }) => {
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/importeren')
  const text = documentOf({ title: 'Gesleept', description: 'Over scholen.' })
  const dataTransfer = await page.evaluateHandle((content) => {
    const dragged = new DataTransfer()
    dragged.items.add(new File([content], 'gesleept.md', { type: 'text/markdown' }))
    return dragged
  }, text)
  const told = page.getByRole('status').filter({ hasText: '“gesleept.md” is gelezen' })
  // Until the page listens.
  await expect(async () => {
    await page.getByText('of sleep het hierheen').dispatchEvent('drop', { dataTransfer }, { timeout: 1000 })
    await expect(told).toBeVisible({ timeout: 5000 })
  }).toPass()
  await expect(page.getByRole('heading', { name: 'Gesleept', level: 2 })).toBeFocused()
})

test('a record with an unfinished draft is named and left alone, and the rest comes in', async ({
  page,
  dossier,
  as,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  const text = await changedDocument({ staff, dossier, context: 'Van vorig jaar.' })
  await draftSubtopic({ staff, dossier, context: 'Half af.' })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/importeren')
  await choose({ page, file: markdownFile({ content: text }) })
  await expect(page.getByRole('heading', { name: 'Met rust gelaten' })).toBeVisible()
  await expect(page.getByText('onderwerp “Toezicht”')).toBeVisible()
  await expect(page.getByText('“Toezicht” heeft een concept dat nog niet gepubliceerd is')).toBeVisible()
  await page.getByRole('radio', { name: 'Tekst uit het document' }).check()
  await page.getByRole('radio', { name: 'Meteen openbaar' }).check()
  await page.getByRole('button', { name: 'Importeer' }).click()
  await expect(page.getByRole('heading', { name: /is geïmporteerd$/ })).toBeFocused()
  await expect(page.getByRole('listitem').filter({ hasText: 'Gewijzigd: thema' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Toezicht' })).toHaveCount(0)
  const topic = await (await staff.get(`/api/topics/${dossier.topic}?depth=0`)).json()
  expect([topic.description, topic._status]).toEqual(['Uit het document.', 'published'])
  const subtopic = `/api/subtopics/${dossier.subtopic}?depth=0`
  expect((await (await staff.get(subtopic)).json()).context ?? null).toBeNull()
  expect((await (await staff.get(`${subtopic}&draft=true`)).json()).context).toBe('Half af.')
})

test('a document of which all that differs waits for a draft says so, and cannot be imported yet', async ({
  page,
  dossier,
  as,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  const text = await changedDocument({ staff, dossier, context: 'Van vorig jaar.' })
  await describeTopic({ staff, dossier, description: 'Uit het document.' })
  await draftSubtopic({ staff, dossier, context: 'Half af.' })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/importeren')
  await choose({ page, file: markdownFile({ content: text }) })
  await expect(page.getByText('Er valt nu niets te importeren')).toBeVisible()
  await expect(page.getByText('alles uit dit document staat er al')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Importeer' })).toHaveCount(0)
})

const refused = [
  {
    what: 'another kind of file',
    file: markdownFile({ content: 'Wonen', name: 'wonen.pages' }),
    said: '“wonen.pages” is geen document: kies een bestand dat op .md, .docx, .html of .txt eindigt.',
  },
  {
    what: 'a file over 1 MB',
    file: markdownFile({ content: 'woord '.repeat(170_000) }),
    said: '“document.md” is groter dan 1 MB.',
  },
  { what: 'an empty file', file: markdownFile({ content: '' }), said: 'Het bestand is leeg.' },
  {
    what: 'a file that is no text',
    file: markdownFile({ content: Buffer.from([0, 159, 146, 150]) }),
    said: 'Dit bestand is geen tekst in UTF-8, dus geen themadocument.',
  },
  {
    what: 'a hundred thousand marks',
    file: markdownFile({ content: `---\ntitle: Wonen\n---\n${'*a_ '.repeat(100_000)}` }),
    said: 'Deze regel is langer dan 20.000 tekens.',
  },
]

for (const { what, file, said } of refused) {
  test(`${what} is refused in words, and nothing is written`, async ({ page, as }) => {
    const staff = withReadTime(await as('eindredacteur'))
    const before = await contentOf(staff)
    await logIn({ page, role: 'eindredacteur' })
    await page.goto('/admin/importeren')
    await choose({ page, file })
    await expect(page.getByText(said)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Importeer' })).toHaveCount(0)
    expect(await contentOf(staff)).toEqual(before)
  })
}

test('markup in a document is shown as text', async ({ page }) => {
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/importeren')
  const title = '<img src=x onerror=alert(1)>'
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    return dialog.dismiss()
  })
  const text = documentOf({ title: JSON.stringify(title), description: '<script>alert(2)</script>' })
  await choose({ page, file: markdownFile({ content: text }) })
  await expect(page.getByRole('heading', { name: title, level: 2 })).toBeFocused()
  expect(dialogs).toEqual([])
})

test('who is logged out meanwhile is told so, and goes on after logging in', async ({
  page,
  dossier,
  as,
}) => {
  const text = await changedDocument({ staff: withReadTime(await as('eindredacteur')), dossier })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/importeren')
  await choose({ page, file: markdownFile({ content: text }) })
  await expect(page.getByRole('button', { name: 'Importeer' })).toBeVisible()
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Importeer' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Je bent niet ingelogd.' })).toBeVisible()
  await page.context().addCookies(cookies)
  await page.getByRole('button', { name: 'Importeer' }).click()
  await expect(page.getByRole('heading', { name: /is geïmporteerd$/ })).toBeFocused()
})

test('a connection that fails is told in Dutch, and the document can be tried again', async ({ page }) => {
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/importeren')
  await page.route('**/api/import/plan', (route) => route.abort())
  const file = markdownFile({ content: documentOf({ title: 'Wonen', description: 'Over huren.' }) })
  await choose({ page, file })
  await expect(
    page.getByRole('status').filter({ hasText: /^Er kwam geen antwoord.*opnieuw\.$/ }),
  ).toBeVisible()
  await page.unroute('**/api/import/plan')
  await choose({ page, file })
  await expect(page.getByRole('heading', { name: 'Wonen', level: 2 })).toBeFocused()
})

test('a redacteur has no link to the import and is refused', async ({ page, as }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: 'Imports', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Importeren' })).toHaveCount(0)
  await page.goto('/admin/importeren')
  await expect(page.getByText('Importeren doet een eindredacteur of beheerder.')).toBeVisible()
  const response = await withReadTime(await as('redacteur')).post('/api/import/plan', {
    multipart: { file: markdownFile({ content: '' }) },
  })
  expect(response.status()).toBe(403)
})

test('nobody imports with the cookie of somebody who visits another site', async ({ page, baseURL }) => {
  await logIn({ page, role: 'eindredacteur' })
  const statusFrom = async (origin: string): Promise<number> => {
    const headers = { Origin: origin }
    const multipart = { file: markdownFile({ content: 'x' }) }
    const response = await page.request.post('/api/import/plan', { multipart, headers })
    return response.status()
  }
  expect(await statusFrom('https://example.org')).toBe(403)
  expect(await statusFrom(new URL(baseURL ?? '').origin)).toBe(200)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })

      test('axe finds nothing on the screen, with a plan and its conflict', async ({ page, dossier, as }) => {
        const text = await conflictingDocument({ staff: withReadTime(await as('eindredacteur')), dossier })
        await logIn({ page, role: 'eindredacteur' })
        // The first page of the admin finds out which colours a browser prefers.
        await page.goto('/admin')
        await page.goto('/admin/importeren')
        await expectNoViolations(page)
        await choose({ page, file: markdownFile({ content: text }) })
        await expect(page.getByRole('button', { name: 'Importeer' })).toBeVisible()
        await expectNoViolations(page)
      })
    })
  }
}

function documentOf({
  title,
  description,
  context = '',
}: {
  title: string
  description: string
  context?: string
}): string {
  return `---
title: ${title}
description: ${description}
---

## Onderwerpen

#### Toezicht

${context} Wie betaalt de bouw van scholen?
`
}

/** A document of the topic with another description, and another context and question of its subtopic. */
async function changedDocument({
  staff,
  dossier,
  context,
}: {
  staff: APIRequestContext
  dossier: Dossier
  context?: string
}): Promise<string> {
  const { title } = await (await staff.get(`/api/topics/${dossier.topic}?depth=0`)).json()
  return documentOf({ title, description: 'Uit het document.', context })
}

async function draftSubtopic({
  staff,
  dossier,
  context,
}: {
  staff: APIRequestContext
  dossier: Dossier
  context: string
}): Promise<void> {
  const data = { context, _status: 'draft' }
  const path = `/api/subtopics/${dossier.subtopic}?draft=true`
  expect((await staff.patch(path, { data })).status()).toBe(200)
}

/** The document of a topic that was imported, after which it and an editor changed the description. */
async function conflictingDocument({
  staff,
  dossier,
}: {
  staff: APIRequestContext
  dossier: Dossier
}): Promise<string> {
  const text = await changedDocument({ staff, dossier })
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
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, 'no scrolling sideways').toBeLessThanOrEqual(0)
}
