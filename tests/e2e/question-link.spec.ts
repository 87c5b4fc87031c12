import type { APIRequestContext } from '@playwright/test'

import { expect, test, type Dossier } from './staff'

test('the link of a question keeps leading to it when it is reworded, moved down and moved elsewhere', async ({
  dossier,
  as,
  request,
}) => {
  const staff = await as('eindredacteur')
  const [question] = await questionsOf({ staff, dossier })
  const questions = [{ text: 'Wat ging eraan vooraf?' }, { ...question, text: 'Wie controleert nu?' }]
  await save({ staff, path: `subtopics/${dossier.subtopic}`, data: { questions } })
  expect(await placeOf({ request, dossier })).toBe(`/themas/${dossier.slug}#vraag-${dossier.key}`)

  const elsewhere = await staff.post('/api/subtopics', {
    data: { title: 'Handhaving', questions: [{ text: 'Wie handhaaft?' }] },
  })
  const { doc } = await elsewhere.json()
  await save({
    staff,
    path: `topics/${dossier.topic}`,
    data: { subtopics: [doc.id, dossier.subtopic] },
  })
  expect(await placeOf({ request, dossier })).toBe(`/themas/${dossier.slug}#vraag-${dossier.key}`)
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
      const staff = await as('eindredacteur')
      await save({
        staff,
        path: `subtopics/${dossier.subtopic}`,
        data: { questions: [{ text: 'Wat kwam ervoor in de plaats?' }] },
      })
      await expect
        .poll(async () => (await page.request.get(`/vragen/${dossier.key}`)).status(), { timeout: 5000 })
        .toBe(404)
      await page.goto(`/vragen/${dossier.key}`)
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

test('a click on the link of a question copies it', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/themas/asiel')
  const link = page.getByRole('link', { name: 'Vaste link naar vraag 1.1' })
  await link.click()
  const href = await link.getAttribute('href')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${href}`)
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

async function placeOf({
  request,
  dossier,
}: {
  request: APIRequestContext
  dossier: Dossier
}): Promise<string | undefined> {
  return (await request.get(`/vragen/${dossier.key}`, { maxRedirects: 0 })).headers().location
}
