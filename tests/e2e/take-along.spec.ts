import { expect, test, withReadTime } from './staff'

for (const { path, type, begins } of [
  { path: '/themas/asiel.md', type: 'text/markdown', begins: '---\ntitle: Asiel' },
  { path: '/themas/asiel.ris', type: 'application/x-research-info-systems', begins: 'TY  - ' },
  { path: '/themas/asiel.bib', type: 'application/x-bibtex', begins: '@' },
  { path: '/themas/asiel.atom', type: 'application/atom+xml', begins: '<?xml' },
  { path: '/wijzigingen.atom', type: 'application/atom+xml', begins: '<?xml' },
  { path: '/wijzigingen.json', type: 'application/feed+json', begins: '{' },
  { path: '/wijzigingen.atom?thema=asiel', type: 'application/atom+xml', begins: '<?xml' },
  { path: '/wijzigingen.json?thema=asiel', type: 'application/feed+json', begins: '{' },
  { path: '/robots.txt', type: 'text/plain', begins: 'User-Agent' },
  { path: '/manifest.webmanifest', type: 'application/manifest+json', begins: '{' },
]) {
  test(`${path} is ${type}`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toContain(type)
    expect((await answer.text()).startsWith(begins)).toBe(true)
  })
}

for (const [format, name] of [
  ['md', 'asiel.md'],
  ['ris', 'asiel.ris'],
  ['bib', 'asiel.bib'],
]) {
  test(`without JavaScript, the ${format} of a topic is downloaded as ${name}`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ baseURL, javaScriptEnabled: false })
    await page.goto('/themas/asiel')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`main a[href="/themas/asiel.${format}"]`).click(),
    ])
    expect(file.suggestedFilename()).toBe(name)
    await page.close()
  })
}

test('what can be made smaller is sent compressed', async ({ request }) => {
  for (const path of ['/themas/asiel', '/themas/asiel.md', '/sitemap.xml']) {
    const answer = await request.get(path, { headers: { 'accept-encoding': 'gzip' } })
    expect(answer.headers()['content-encoding'], path).toBe('gzip')
  }
})

test('a topic that does not exist has no files', async ({ request }) => {
  for (const format of ['md', 'ris', 'bib', 'atom'])
    expect((await request.get(`/themas/bestaat-niet.${format}`)).status(), format).toBe(404)
})

test('a new source is one change, and a corrected title none', async ({ dossier, as, request }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const { doc } = await (
    await staff.post('/api/sources', {
      data: { title: 'Jaarverslag van de proef', kind: 'rapport', _status: 'published' },
    })
  ).json()
  const publish = (data: object) =>
    staff.patch(`/api/topics/${dossier.topic}`, { data: { ...data, _status: 'published' } })
  expect((await publish({ sources: [doc.id] })).status()).toBe(200)
  await expect.poll(() => changes(`/themas/${dossier.slug}.atom`)).toBe(2)
  await expect.poll(() => sources('/wijzigingen.atom')).toBe(1)
  expect((await publish({ description: 'Een thema voor een proef, verbeterd.' })).status()).toBe(200)
  await staff.patch(`/api/sources/${doc.id}`, {
    data: { title: 'Jaarverslag van deze proef', _status: 'published' },
  })
  await expect
    .poll(async () => (await request.get(`/themas/${dossier.slug}`)).text())
    .toContain('Jaarverslag van deze proef')
  expect(await changes(`/themas/${dossier.slug}.atom`)).toBe(2)
  expect(await sources('/wijzigingen.atom')).toBe(1)
  expect((await publish({ sources: [] })).status()).toBe(200)
  expect((await staff.delete(`/api/sources/${doc.id}`)).status()).toBe(200)

  async function changes(path: string): Promise<number> {
    return (await (await request.get(path)).text()).split('&lt;li&gt;').length - 1
  }

  async function sources(path: string): Promise<number> {
    return (
      (await (await request.get(path)).text()).split('Bron toegevoegd: Jaarverslag van de proef&lt;').length -
      1
    )
  }
})

test('themes that share organisations lead to each other, and say why', async ({ dossier, as, page }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const found = await (await staff.get('/api/organisations?where[slug][equals]=nidos')).json()
  const organisations = [{ organisation: found.docs[0].id, role: 'Voogd' }]
  await staff.patch(`/api/topics/${dossier.topic}`, { data: { organisations, _status: 'published' } })
  await expect
    .poll(async () => (await page.request.get('/themas/asiel')).text(), { timeout: 5000 })
    .toContain(`/themas/${dossier.slug}`)
  await page.goto(`/themas/${dossier.slug}`)
  const asiel = page.getByRole('link', { name: 'Asiel', exact: true })
  await expect(page.getByRole('listitem').filter({ has: asiel })).toContainText(
    '1 dezelfde organisatie, Nidos',
  )
  await asiel.click()
  await expect(page).toHaveURL('/themas/asiel')
})

test('a mistake is reported to the contact address of the site', async ({ as, page }) => {
  const staff = withReadTime(await as('beheerder'))
  const before = await (await page.request.get('/api/globals/site')).json()
  await staff.post('/api/globals/site', { data: { contact: 'redactie@example.org' } })
  await expect
    .poll(async () => (await page.request.get('/themas/asiel')).text(), { timeout: 5000 })
    .toContain('mailto:redactie@example.org')
  await page.goto('/themas/asiel')
  const href = await page.getByRole('link', { name: 'Meld het per mail' }).getAttribute('href')
  expect(decodeURIComponent(href ?? '')).toContain('Asiel')
  await staff.post('/api/globals/site', { data: { contact: before.contact ?? '' } })
})

test('the changes of one theme have a page and feeds of their own', async ({ page, request }) => {
  await page.goto('/wijzigingen?thema=asiel')
  await expect(page.getByRole('link', { name: 'Thema: Asiel, verwijder dit filter' })).toBeVisible()
  const topics = page.getByRole('main').locator('p a[href^="/themas/"]')
  expect(new Set(await topics.allTextContents())).toEqual(new Set(['Asiel']))
  const feed = await (await request.get('/wijzigingen.json?thema=asiel')).json()
  expect(feed.items.length).toBeGreaterThan(0)
  expect(new Set(feed.items.flatMap(({ tags }: { tags: string[] }) => tags))).toEqual(new Set(['Asiel']))
  expect((await request.get('/wijzigingen.json?thema=bestaat-niet')).status()).toBe(400)
})
