import { expect, logIn, test, withReadTime } from './staff'

const pages = [
  { path: '/over', title: 'Over de gids', heading: 'Een fout melden' },
  { path: '/toegankelijkheid', title: 'Toegankelijkheid', heading: 'Hoe het wordt getest' },
  { path: '/privacy', title: 'Privacy', heading: 'Geen cookies' },
] as const

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const { path, title, heading } of pages) {
      test(`a visitor reads ${path} from the foot of a page`, async ({ page }) => {
        await page.goto('/themas/asiel')
        await page.getByRole('contentinfo').last().getByRole('link', { name: title, exact: true }).click()
        await expect(page).toHaveURL(path)
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
        await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible()
        await expect(page.getByRole('main').getByText(/^Bijgewerkt op/)).toBeVisible()
        await expect(page).toHaveTitle(`${title} – Gids`)
      })
    }
  })
}

test('a visitor gets no cookies', async ({ page, context }) => {
  for (const path of ['/', '/themas/asiel', '/zoeken?q=opvang', '/privacy']) await page.goto(path)
  expect(await context.cookies()).toEqual([])
})

test('the pages about the guide say what they are to machines', async ({ page, request, baseURL }) => {
  await page.goto('/over')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${baseURL}/over`)
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', 'Over de gids')
  const told = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(told ?? '')['@graph']).toMatchObject([
    { '@type': 'AboutPage', url: `${baseURL}/over` },
    { '@type': 'BreadcrumbList' },
  ])
  const date = await page.getByRole('main').locator('time').getAttribute('datetime')
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(sitemap).toContain(`<loc>${baseURL}/over</loc>\n<lastmod>${date}</lastmod>`)
})

test('an editor changes a page, and the visitor sees it', async ({ page, as, request }) => {
  const { docs } = await (
    await withReadTime(await as('redacteur')).get('/api/pages?where[path][equals]=over')
  ).json()
  const [{ id, description }] = docs
  const changed = 'Wie deze gids maakt, en waarom.'
  try {
    await logIn({ page, role: 'eindredacteur' })
    await page.goto(`/admin/collections/pages/${id}`)
    await page.getByRole('textbox', { name: 'Omschrijving' }).fill(changed)
    await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click()
    await expect(page.getByText(/succesvol/i).first()).toBeVisible()
    await expect.poll(async () => (await request.get('/over')).text(), { timeout: 5000 }).toContain(changed)
  } finally {
    await withReadTime(await as('eindredacteur')).patch(`/api/pages/${id}`, { data: { description } })
  }
})

test('a page that is withdrawn is a Dutch 404, and no page links to it', async ({ page, as, request }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const { docs } = await (await staff.get('/api/pages?where[path][equals]=privacy')).json()
  const [{ id }] = docs
  try {
    await staff.patch(`/api/pages/${id}`, { data: { _status: 'draft' } })
    const response = await page.goto('/privacy')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
    await expect(page.getByRole('main').getByLabel('Zoek in thema’s')).toBeVisible()
    await page.goto('/')
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' })).toHaveCount(0)
    expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/privacy')
  } finally {
    await staff.patch(`/api/pages/${id}`, { data: { _status: 'published' } })
  }
  await expect.poll(async () => (await request.get('/privacy')).status(), { timeout: 5000 }).toBe(200)
  await expect
    .poll(async () => (await request.get('/')).text(), { timeout: 5000 })
    .toContain('<a href="/privacy"')
})
