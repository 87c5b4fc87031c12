import type { APIRequestContext, Page } from '@playwright/test'

import { expect, test, type Dossier, withReadTime } from './staff'

test('the link of a question keeps leading to it when it is reworded, moved down and moved to another subtopic', async ({
  dossier,
  as,
  page,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  const own = `subtopics/${dossier.subtopic}`
  const [question] = await questionsOf({ staff, dossier })
  const before = { text: 'Wat ging eraan vooraf?' }
  await save({
    staff,
    path: own,
    data: { questions: [before, { ...question, text: 'Wie controleert nu?' }] },
  })
  await expectQuestion({ page, dossier, number: '1.2', text: 'Wie controleert nu?' })

  const elsewhere = await staff.post('/api/subtopics', { data: { title: 'Handhaving' } })
  const { doc } = await elsewhere.json()
  await save({ staff, path: `topics/${dossier.topic}`, data: { subtopics: [doc.id, dossier.subtopic] } })
  await save({ staff, path: own, data: { questions: [before] } })
  // As the admin does when a row is copied and pasted: a new id, and the key of the original.
  const pasted = { key: dossier.key, text: 'Wie controleert dit alles?' }
  await save({ staff, path: `subtopics/${doc.id}`, data: { questions: [pasted] } })
  await expectQuestion({ page, dossier, number: '1.1', text: 'Wie controleert dit alles?' })
  await save({ staff, path: `topics/${dossier.topic}`, data: { subtopics: [dossier.subtopic] } })
  expect((await staff.delete(`/api/subtopics/${doc.id}`)).status()).toBe(200)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the link of a question that was removed says what it was, and where it stood', async ({
      page,
      dossier,
      as,
    }) => {
      const staff = withReadTime(await as('eindredacteur'))
      await save({
        staff,
        path: `subtopics/${dossier.subtopic}`,
        data: { questions: [{ text: 'Wat kwam ervoor in de plaats?' }] },
      })
      const answer = await page.goto(`/vragen/${dossier.key}`)
      expect(answer?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze vraag is weggehaald')
      await expect(page.getByText(dossier.question)).toBeVisible()
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Proefthema/ })
        .click()
      await expect(page).toHaveURL(`/themas/${dossier.slug}`)
    })
  })
}

test('the link of a question says that it copies, does so, and says that it did', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/themas/asiel')
  const link = page.getByRole('link', { name: 'Kopieer de vaste link naar vraag 1.1', exact: true })
  await link.click()
  const href = await link.getAttribute('href')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(href)
  await expect(page.getByRole('status').filter({ hasText: 'Link gekopieerd' })).toBeVisible()
})

test('on paper a question has its permanent link', async ({ page, baseURL }) => {
  await page.emulateMedia({ media: 'print' })
  for (const address of ['/themas/asiel', '/vragen?thema=asiel']) {
    await page.goto(address)
    const printed = await page
      .locator('main')
      .locator('a[data-copy], a[data-address]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(printed).toContain(`${baseURL}/vragen/`)
  }
})

test('on paper a filtered list says above it what was chosen', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/vragen?thema=asiel&q=verblijf')
  const chosen = page.getByText(/^Gekozen: /)
  await expect(chosen).toHaveText('Gekozen: “verblijf”, Thema: Asiel.')
  await expect(page.getByRole('form', { name: 'Filter' })).toBeHidden()
  const listed = page.getByText('Hoe beïnvloedt een langdurig verblijf').first()
  const [above, below] = [await chosen.boundingBox(), await listed.boundingBox()]
  expect(above && below && above.y + above.height <= below.y).toBe(true)
})

test('the title of a filtered list says the filter', async ({ page }) => {
  await page.goto('/vragen?thema=asiel')
  await expect(page).toHaveTitle(/^Vragen: asiel/)
  await page.goto('/wijzigingen?thema=asiel')
  await expect(page).toHaveTitle(/^Wijzigingen: asiel/)
})

test('where there is less room, a long word breaks with a hyphen', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 })
  await page.goto('/themas/asiel')
  const text = page.getByRole('listitem').filter({ hasText: '1.1' }).first().getByRole('paragraph').first()
  await expect(text).toHaveCSS('hyphens', 'auto')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
})

test('a shared link of a question shows that question, and leads people on to its theme', async ({
  request,
  baseURL,
}) => {
  const [{ key, text }] = await (await request.get('/vragen.json?thema=asiel')).json()
  const address = `/vragen/${key}`
  const agent = { 'user-agent': 'WhatsApp/2.23.20.0' }
  const shown = await request.get(address, { headers: agent, maxRedirects: 0 })
  expect(shown.status()).toBe(200)
  const html = await shown.text()
  const meta = (name: string) => new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1]
  expect(meta('og:title')).toBe(text)
  expect(meta('og:description')).toContain('Asiel')
  expect(meta('og:url')).toBe(`${baseURL}${address}`)
  expect(meta('og:image')).toBe(`${baseURL}${address}/beeld.png`)
  expect((await request.get(`${address}/beeld.png`)).headers()['content-type']).toBe('image/png')
  const followed = await request.get(address, { maxRedirects: 0 })
  expect(followed.status()).toBe(307)
  expect((await request.get('/vragen/bestaatniet', { headers: agent })).status()).toBe(404)
})

async function questionsOf({
  staff,
  dossier,
}: {
  staff: APIRequestContext
  dossier: Dossier
}): Promise<object[]> {
  return (await (await staff.get(`/api/subtopics/${dossier.subtopic}`)).json()).questions
}

async function save({
  staff,
  path,
  data,
}: {
  staff: APIRequestContext
  path: string
  data: object
}): Promise<void> {
  const answer = await staff.patch(`/api/${path}`, { data: { ...data, _status: 'published' } })
  expect(answer.status(), await answer.text()).toBe(200)
}

/** Follows the link, once: the page shows these words. */
async function expectQuestion({
  page,
  dossier,
  number,
  text,
}: {
  page: Page
  dossier: Dossier
  number: string
  text: string
}): Promise<void> {
  await page.goto(`/vragen/${dossier.key}`)
  await expect(page).toHaveURL(`/themas/${dossier.slug}#vraag-${dossier.key}`)
  const question = page.getByRole('listitem').filter({ hasText: text })
  await expect(question).toContainText(number)
  await expect(question).toHaveAttribute('id', `vraag-${dossier.key}`)
}
