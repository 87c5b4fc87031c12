import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page, Response } from '@playwright/test'

import { faults } from './fits'
import { expect, logIn, test, withReadTime } from './staff'

test('the preview beside the form follows what is typed, at the width of a phone', async ({
  page,
  dossier,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await page.getByRole('button', { name: 'Voorbeeld naast het formulier' }).click()
  await page.getByRole('button', { name: 'Responsive' }).click()
  await page.getByRole('button', { name: 'Telefoon' }).click()
  const preview = page.frameLocator('#live-preview-iframe')
  await expect(preview.getByText(dossier.question)).toBeVisible()
  await expect.poll(() => preview.locator('html').evaluate(() => window.innerWidth)).toBe(375)

  const highlight = page.getByRole('textbox', { name: 'Uitgelichte vraag' })
  for (const text of ['Wie kijkt er mee?', 'Wie kijkt er nog eens mee?']) {
    await highlight.fill(text)
    await expect(preview.getByText(text)).toBeVisible()
  }

  await expect(preview.getByRole('complementary', { name: 'Voorbeeld' })).toHaveCount(0)
  await closePreview(page)
})

test('the preview of a subtopic is its place in its topic', async ({ page, dossier }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/subtopics/${dossier.subtopic}`)
  await page.getByRole('button', { name: 'Voorbeeld naast het formulier' }).click()
  const preview = page.frameLocator('#live-preview-iframe')
  await expect(preview.getByText(dossier.question)).toBeVisible()
  await page.getByRole('textbox', { name: 'Toelichting' }).fill('Wie kijkt er mee?')
  await page.getByRole('button', { name: 'Bewaar concept' }).click()
  await expect(preview.getByText('Wie kijkt er mee?')).toBeInViewport()
  await closePreview(page)
})

test('the bar says what visitors see, and leads on', async ({ page, dossier, as }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const save = async (data: object, query = ''): Promise<void> => {
    const response = await staff.patch(`/api/topics/${dossier.topic}${query}`, { data })
    expect(response.status()).toBe(200)
  }
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/voorbeeld/themas/${dossier.topic}`)
  await expect(bar(page)).toContainText('dit is ook wat bezoekers zien')

  await save({ highlight: 'Nieuwer?', _status: 'draft' }, '?draft=true')
  await page.reload()
  await expect(bar(page)).toContainText(/laatste versie; bezoekers zien de versie van \d+ \p{L}+ 20\d\d/u)
  await bar(page).getByRole('link', { name: 'Openbare pagina' }).click()
  await expect(page).toHaveURL(`/themas/${dossier.slug}`)
  await page.goBack()
  await bar(page).getByRole('link', { name: 'Bewerken' }).click()
  await expect(page).toHaveURL(`/admin/collections/topics/${dossier.topic}`)
  await expect(page.getByRole('textbox', { name: 'Uitgelichte vraag' })).toHaveValue('Nieuwer?')

  await save({ _status: 'draft' })
  await page.goto(`/voorbeeld/themas/${dossier.topic}`)
  await expect(bar(page)).toContainText('concept, nog niet openbaar')
  await expect(bar(page).getByRole('link', { name: 'Openbare pagina' })).toHaveCount(0)
})

test('an organisation has a preview, with the bar and without it on paper', async ({ page, as }) => {
  const staff = withReadTime(await as('redacteur'))
  const created = await staff.post('/api/organisations?draft=true', { data: { name: 'Proeforganisatie' } })
  const { doc } = await created.json()
  await logIn({ page, role: 'redacteur' })
  const response = await page.goto(`/voorbeeld/organisaties/${doc.id}`)
  expect(response?.headers()['cache-control']).toContain('no-store')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(page.getByRole('heading', { level: 1, name: 'Proeforganisatie' })).toBeVisible()
  await expect(bar(page)).toContainText('concept, nog niet openbaar')
  await page.emulateMedia({ media: 'print' })
  await expect(bar(page)).toBeHidden()
  expect(
    (await withReadTime(await as('eindredacteur')).delete(`/api/organisations/${doc.id}`)).status(),
  ).toBe(200)
})

test('who is not logged in comes to the preview by way of the log-in page', async ({ dossier, request }) => {
  for (const address of [`/voorbeeld/themas/${dossier.topic}`, '/voorbeeld/organisaties/1?meekijken']) {
    const response = await request.get(address, { maxRedirects: 0 })
    expect(response.status()).toBe(307)
    expect(response.headers().location).toBe(`/admin/login?redirect=${encodeURIComponent(address)}`)
  }
})

test('a preview of what is not there says so', async ({ page }) => {
  await logIn({ page, role: 'redacteur' })
  const response = await page.goto('/voorbeeld/themas/999999')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Dit voorbeeld is er niet' })).toBeVisible()
})

test('a preview is shared with somebody outside, and withdrawn from the form', async ({
  page,
  dossier,
  playwright,
  baseURL,
}) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`, { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Deel voorbeeld' }).click()
  const shared = page.getByRole('dialog', { name: 'Een voorbeeld voor buiten' })
  const link = new URL(await shared.getByRole('code').innerText())
  await shared.getByRole('button', { name: 'Klaar' }).click()
  const outside = await playwright.request.newContext({ baseURL })
  const status = async (): Promise<number> => (await outside.get(link.pathname + link.search)).status()
  expect(await status()).toBe(200)

  await page.getByRole('button', { name: 'Gedeelde links' }).click()
  const dialog = page.getByRole('dialog', { name: 'Gedeelde links' })
  await expect(dialog).toContainText('Gedeeld door Redacteur, tot ')
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations).toEqual([])
  await dialog.getByRole('button', { name: 'Trek in: Gedeeld door Redacteur' }).click()

  await expect(dialog).toContainText('Niemand buiten de redactie kan dit voorbeeld nu zien.')
  expect(await status()).toBe(404)
  await outside.dispose()
})

test('a public page asks for none of the code that follows a form', async ({ page, dossier }) => {
  await logIn({ page, role: 'redacteur' })
  const preview = `/voorbeeld/themas/${dossier.topic}?meekijken`
  expect(await scriptsOf({ page, address: preview })).toContain('payload-document-event')
  for (const address of ['/', '/themas', `/themas/${dossier.slug}`, '/organisaties', '/organisaties/nidos']) {
    const scripts = await scriptsOf({ page, address })
    expect(scripts, address).toContain('customElements')
    expect(scripts, address).not.toContain('payload-document-event')
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing on a preview, ${colorScheme}, ${width} px`, async ({ page, dossier }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await logIn({ page, role: 'redacteur' })
      await page.goto(`/voorbeeld/themas/${dossier.topic}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([])
    })
  }
}

test('axe finds nothing on the preview of a topic', async ({ page, dossier }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/voorbeeld/themas/${dossier.topic}`)
  expect(await faults(page)).toEqual([])
})

/** All the code that a page asks for. */
async function scriptsOf({ page, address }: { page: Page; address: string }): Promise<string> {
  const scripts: Promise<string>[] = []
  const keep = (response: Response): void => {
    if (response.request().resourceType() === 'script') scripts.push(response.text())
  }
  page.on('response', keep)
  await page.goto(address, { waitUntil: 'networkidle' })
  page.off('response', keep)
  return (await Promise.all(scripts)).join('\n')
}

function bar(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Voorbeeld' })
}

/** Payload keeps for each person whether it is open. */
async function closePreview(page: Page): Promise<void> {
  await Promise.all([
    page.waitForResponse((response) => response.url().includes('/api/payload-preferences/')),
    page.getByRole('button', { name: 'Sluit het voorbeeld' }).click(),
  ])
}
