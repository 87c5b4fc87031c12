import { contentCollections } from '@/domain/topics/content-collections'

import { expect, logIn, test, withReadTime } from './staff'

test('an editor changes a question, previews, publishes, and the visitor sees it', async ({
  page,
  dossier,
  request,
}) => {
  const reworded = `${dossier.question.slice(0, -1)} sinds vorig jaar?`
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/subtopics/${dossier.subtopic}`)
  await page.getByRole('textbox', { name: 'Vraag *' }).fill(reworded)
  await page.getByRole('button', { name: 'Bewaar concept' }).click()
  await expect(page.getByText(/succesvol/i).first()).toBeVisible()

  const before = await request.get(`/themas/${dossier.slug}`)
  expect(await before.text()).not.toContain(reworded)

  await page.goto(`/voorbeeld/themas/${dossier.topic}`)
  await expect(page.getByRole('complementary', { name: 'Voorbeeld' })).toContainText('laatste versie')
  await expect(page.getByText(reworded)).toBeVisible()

  await page.goto(`/admin/collections/subtopics/${dossier.subtopic}`)
  await page.getByRole('button', { name: /^Publiceer/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Wat er openbaar wordt' })
  for (const text of [dossier.question, reworded]) await expect(dialog.getByText(text)).toBeVisible()
  await dialog.getByRole('button', { name: 'Publiceer' }).click()
  await expect(page.getByText(/succesvol/i).first()).toBeVisible()
  expect(await (await request.get(`/themas/${dossier.slug}`)).text()).toContain(reworded)
  expect((await request.get(`/vragen/${dossier.key}`, { maxRedirects: 0 })).status()).toBe(307)
})

test('the preview button of a topic leads to its newest version', async ({ page, dossier }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  const [preview] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('a[href*="/voorbeeld/"], button#preview-button').first().click(),
  ])
  await expect(preview.getByText(dossier.question)).toBeVisible()
})

test('a redacteur finds no button to publish, and the API refuses', async ({ page, dossier, as }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/subtopics/${dossier.subtopic}`)
  await expect(page.getByRole('button', { name: 'Bewaar concept' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Publiceer/ })).toHaveCount(0)
  const redacteur = withReadTime(await as('redacteur'))
  for (const data of [{ _status: 'published' }, { _status: 'draft' }, { title: 'Meteen openbaar' }]) {
    const response = await redacteur.patch(`/api/topics/${dossier.topic}`, { data })
    expect(response.status(), JSON.stringify(data)).toBe(403)
    expect(await response.text()).toContain('redacteur bewaart concepten')
  }
})

test('unpublishing takes a topic away at once, with its questions', async ({ dossier, as, request }) => {
  expect((await request.get(`/themas/${dossier.slug}`)).status()).toBe(200)
  expect((await request.get(`/vragen/${dossier.key}`, { maxRedirects: 0 })).status()).toBe(307)
  const staff = withReadTime(await as('eindredacteur'))
  await staff.patch(`/api/topics/${dossier.topic}`, { data: { _status: 'draft' } })
  expect((await request.get(`/themas/${dossier.slug}`)).status()).toBe(404)
  expect((await request.get(`/vragen/${dossier.key}`)).status()).toBe(404)
  expect(await (await request.get('/themas')).text()).not.toContain(dossier.slug)
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain(dossier.slug)
  await staff.patch(`/api/topics/${dossier.topic}`, { data: { _status: 'published' } })
  expect((await request.get(`/themas/${dossier.slug}`)).status()).toBe(200)
})

test('a draft is in no page, feed or answer of the API', async ({ dossier, as, request, page }) => {
  const mark = 'geheimconcept'
  const staff = withReadTime(await as('redacteur'))
  const drafts: [string, object][] = [
    [
      `topics/${dossier.topic}`,
      { title: `${mark} titel`, description: mark, highlight: mark, feeds: [mark] },
    ],
    [
      `subtopics/${dossier.subtopic}`,
      { title: mark, context: mark, questions: [{ text: `${mark}?`, note: mark }] },
    ],
  ]
  for (const [path, data] of drafts) {
    const response = await staff.patch(`/api/${path}?draft=true`, { data: { ...data, _status: 'draft' } })
    expect(response.status(), path).toBe(200)
  }
  const made: string[] = []
  for (const [collection, data] of [
    ['organisations', { name: `${mark} organisatie`, description: mark }],
    ['sources', { title: `${mark} bron`, description: mark }],
    ['topics', { title: `${mark} thema` }],
  ] as const) {
    const response = await staff.post(`/api/${collection}?draft=true`, { data })
    expect(response.status(), collection).toBe(201)
    made.push(`/api/${collection}/${(await response.json()).doc.id}`)
  }
  const { docs } = await (await staff.get('/api/pages?where[path][equals]=over')).json()
  const about = `/api/pages/${docs[0].id}`
  expect((await staff.patch(`${about}?draft=true`, { data: { title: mark } })).status()).toBe(200)
  const places = [
    '/',
    '/over',
    '/wijzigingen.atom',
    about,
    `${about}?draft=true`,
    '/themas',
    `/themas/${dossier.slug}`,
    '/organisaties',
    '/sitemap.xml',
    `/organisaties/${mark}-organisatie`,
    `/themas/${mark}-thema`,
    `/voorbeeld/themas/${dossier.topic}`,
    ...contentCollections.flatMap((collection) => [
      `/api/${collection}?limit=200&depth=2`,
      `/api/${collection}?limit=200&draft=true&trash=true`,
      `/api/${collection}/versions?limit=200`,
    ]),
    ...made,
    ...made.map((path) => `${path}?draft=true`),
  ]
  for (const place of places) {
    const text = await (await request.get(place)).text()
    // A page that says what was looked for in vain repeats the address, and nothing of the document.
    expect(text.replaceAll(new RegExp(`${mark}[- ](organisatie|thema)`, 'g'), ''), place).not.toContain(mark)
  }
  const [, ...rest] = [...new Set(places)]
  expect(rest.length).toBeGreaterThan(20)
  await page.goto(`/themas/${dossier.slug}`)
  await expect(page.getByText(dossier.question)).toBeVisible()
  const chief = withReadTime(await as('eindredacteur'))
  const { title } = docs[0]
  expect((await chief.patch(about, { data: { title, _status: 'published' } })).status()).toBe(200)
  for (const path of made) expect((await chief.delete(path)).status()).toBe(200)
})

test('a duplicate address is refused in the admin with a Dutch sentence', async ({ page, dossier }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto('/admin/collections/topics/create')
  await page.getByRole('textbox', { name: 'Titel *' }).fill('Nog een')
  await page.getByRole('textbox', { name: 'Webadres', exact: true }).fill(dossier.slug)
  // What is pressed while the form comes to life does nothing.
  await expect(async () => {
    await page.getByRole('button', { name: 'Bewaar concept' }).click()
    await expect(page.getByText(/is al in gebruik/).first()).toBeVisible({ timeout: 5000 })
  }).toPass()
})

test('a second topic that claims a subtopic is refused with a Dutch sentence', async ({ dossier, as }) => {
  const staff = withReadTime(await as('redacteur'))
  const response = await staff.post('/api/topics?draft=true', {
    data: { title: 'Dief van onderwerpen', subtopics: [dossier.subtopic] },
  })
  expect(response.status()).toBe(400)
  expect(await response.text()).toContain('hoort al bij het thema')
})
