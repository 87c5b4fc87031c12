import { expect, test } from './staff'

test.describe('a visitor without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('reads Asiel from the front page on', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Asiel', exact: true }).first().click()
    await expect(page).toHaveURL('/themas/asiel')
    await expect(page.getByRole('heading', { level: 1, name: 'Asiel' })).toBeVisible()
    await expect(page.locator('li[id^="vraag-"]')).toHaveCount(20)
    const introduction = page.getByRole('link', { name: /Convention and Protocol/ })
    await expect(introduction).toHaveAttribute(
      'href',
      'https://www.unhcr.org/media/convention-and-protocol-relating-status-refugees',
    )
    await expect(page.getByRole('link', { name: 'VluchtelingenWerk Nederland' }).first()).toHaveAttribute(
      'href',
      '/organisaties/vluchtelingenwerk-nederland',
    )
    await expect(page.getByRole('link', { name: /Operational Data Portal/ })).toHaveAttribute(
      'href',
      'https://data.unhcr.org/en/situations',
    )
    await expect(page.getByRole('link', { name: /Dossie Asiel, migratie en integratie/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /veiligelanders/ }).last()).toHaveAttribute(
      'href',
      'https://bron.live/zoeken?zoek=veiligelanders',
    )
  })

  test('opens a question by its link', async ({ page, request }) => {
    await page.goto('/themas/asiel')
    const question = page.locator('li[id^="vraag-"]').filter({ hasText: 'Zo ja, hoe komt dat?' })
    const id = await question.getAttribute('id')
    const href = await question.getByRole('link').getAttribute('href')
    expect(href).toBe(`/vragen/${id?.replace('vraag-', '')}`)
    const answer = await request.get(href ?? '', { maxRedirects: 0 })
    expect(answer.status()).toBe(307)
    expect(answer.headers().location).toBe(`/themas/asiel#${id}`)
    await page.goto(href ?? '')
    await expect(page).toHaveURL(`/themas/asiel#${id}`)
    await expect(question).toBeInViewport()
  })

  test('filters organisations by topic and type with the form', async ({ page }) => {
    await page.goto('/organisaties')
    await expect(page.getByText('19 organisaties', { exact: true })).toBeVisible()
    await page.getByRole('checkbox', { name: 'Asiel' }).check()
    await page.getByRole('button', { name: 'Toepassen' }).click()
    await expect(page).toHaveURL('/organisaties?thema=asiel')
    await expect(page.getByText('15 organisaties', { exact: true })).toBeVisible()
    await page.getByRole('checkbox', { name: 'Ngo' }).check()
    await page.getByRole('button', { name: 'Toepassen' }).click()
    await expect(page).toHaveURL('/organisaties?thema=asiel&soort=ngo')
    await expect(page.getByText('5 organisaties', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: /Soort: Ngo/ }).click()
    await expect(page.getByText('15 organisaties', { exact: true })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('checkbox', { name: 'Ngo' })).toBeChecked()
  })

  test('is told which value of a filter means nothing', async ({ page }) => {
    await page.goto('/organisaties?thema=bestaat-niet&soort=ook-niet')
    await expect(page.getByRole('note')).toContainText('bestaat-niet')
    await expect(page.getByRole('note')).toContainText('ook-niet')
    await expect(page.getByText('19 organisaties', { exact: true })).toBeVisible()
  })

  for (const path of [
    '/themas/bestaat-niet',
    '/organisaties/bestaat-niet',
    '/vragen/bestaat-niet',
    '/zomaar-iets',
  ]) {
    test(`reads in Dutch that ${path} is not there`, async ({ page }) => {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('is er niet')
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    })
  }
})

test('a visitor’s browser asks nobody but the site', async ({ page, baseURL }) => {
  const strangers: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
      strangers.push(request.url())
  })
  for (const path of ['/', '/themas', '/themas/asiel', '/organisaties?thema=asiel', '/organisaties/nidos']) {
    await page.goto(path, { waitUntil: 'networkidle' })
  }
  expect(strangers).toEqual([])
})

test('a page that was visited before comes from the cache', async ({ request }) => {
  await request.get('/themas/asiel')
  expect((await request.get('/themas/asiel')).headers()['x-nextjs-cache']).toBe('HIT')
})

test('every page of the sitemap answers, and stays right after hydration', async ({ page, request }) => {
  const addresses = [...(await (await request.get('/sitemap.xml')).text()).matchAll(/<loc>([^<]+)<\/loc>/g)]
  expect(addresses.length).toBeGreaterThan(20)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  for (const [, address] of addresses) {
    const response = await page.goto(new URL(address ?? '').pathname)
    expect(response?.status(), address).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  }
  expect(problems).toEqual([])
})
