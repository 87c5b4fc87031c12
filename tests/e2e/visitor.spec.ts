import { missingKinds, pageKinds } from './page-kinds'
import { expect, test } from './staff'
import { listenElsewhere } from './violations'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a visitor ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

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
      await expect(page.getByRole('link', { name: /^Operational Data Portal/ })).toHaveAttribute(
        'href',
        'https://data.unhcr.org/en/situations',
      )
      await expect(page.getByRole('link', { name: /^Dossie Asiel, migratie en integratie/ })).toBeVisible()
    })

    test('goes on with a search term, in the guide and on bron.live', async ({ page }) => {
      await page.goto('/themas/asiel')
      await expect(page.getByRole('link', { name: 'Zoek “veiligelanders” op bron.live' })).toHaveAttribute(
        'href',
        'https://bron.live/zoeken?zoek=veiligelanders',
      )
      await page.getByRole('link', { name: 'Zoek “asielzoekerscentrum” in de gids' }).click()
      await expect(page).toHaveURL('/zoeken?q=asielzoekerscentrum')
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    })

    test('comes to a part of a theme by its table of contents', async ({ page }) => {
      await page.goto('/themas/asiel')
      const contents = page.getByRole('navigation', { name: 'Op deze pagina' })
      await contents.getByRole('link', { name: 'Bronnen' }).click()
      await expect(page).toHaveURL('/themas/asiel#bronnen')
      await expect(page.getByRole('heading', { name: 'Bronnen', exact: true })).toBeInViewport()
    })

    test('opens a question by its link, and finds it marked', async ({ page, request, baseURL }) => {
      await page.goto('/themas/asiel')
      const question = page.locator('li[id^="vraag-"]').filter({ hasText: 'Zo ja, hoe komt dat?' })
      const id = await question.getAttribute('id')
      const href = await question.getByRole('link').getAttribute('href')
      expect(href).toBe(`${baseURL}/vragen/${id?.replace('vraag-', '')}`)
      const answer = await request.get(href ?? '', { maxRedirects: 0 })
      expect(answer.status()).toBe(307)
      expect(answer.headers().location).toBe(`/themas/asiel#${id}`)
      const unmarked = await question.evaluate((item) => getComputedStyle(item).backgroundColor)
      await page.goto(href ?? '')
      await expect(page).toHaveURL(`/themas/asiel#${id}`)
      await expect(question).toBeInViewport()
      await expect(question).not.toHaveCSS('background-color', unmarked)
      // Where a browser goes on from: the next stop of the Tab key is the link of this question.
      await page.keyboard.press('Tab')
      await expect(question.getByRole('link')).toBeFocused()
    })

    test('finds the themes in a list too', async ({ page }) => {
      await page.goto('/themas')
      const row = page.getByRole('row', { name: /Asiel/ })
      await expect(row.getByRole('cell').nth(0)).toHaveText('20')
      await row.getByRole('link', { name: 'Asiel' }).click()
      await expect(page).toHaveURL('/themas/asiel')
    })

    test('sees the questions of one theme', async ({ page }) => {
      await page.goto('/vragen')
      await page.getByRole('checkbox', { name: /^Asiel / }).check()
      await page.getByRole('button', { name: 'Toepassen' }).click()
      await expect(page).toHaveURL('/vragen?thema=asiel')
      await expect(page.getByText('20 vragen', { exact: true })).toBeVisible()
      await page.getByRole('link', { name: /Thema: Asiel/ }).click()
      await expect(page).toHaveURL('/vragen')
    })

    test('searches, and comes to the question itself', async ({ page }) => {
      await page.goto('/')
      const main = page.getByRole('main')
      await main.getByLabel('Zoek in thema’s').fill('verzekeringsmaatschappijen')
      await main.getByRole('button', { name: 'Zoeken' }).click()
      await page
        .getByRole('main')
        .getByRole('link', { name: /verzekeringsmaatschappijen/ })
        .first()
        .click()
      await expect(page).toHaveURL(/\/themas\/asiel#vraag-/)
    })

    test('reads what changed, and finds the feed', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('link', { name: 'Alle wijzigingen' }).click()
      await expect(page).toHaveURL('/wijzigingen')
      await expect(page.getByRole('main').getByRole('link', { name: 'Asiel' }).first()).toBeVisible()
      await expect(page.getByRole('main').getByRole('link', { name: /Atom/ })).toHaveAttribute(
        'href',
        '/wijzigingen.atom',
      )
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

    for (const path of missingKinds) {
      test(`reads in Dutch that ${path} is not there, and can search`, async ({ page }) => {
        const response = await page.goto(path)
        expect(response?.status()).toBe(404)
        await expect(page.getByRole('heading', { level: 1 })).toContainText('is er niet')
        await expect(page.getByRole('main').getByLabel('Zoek in thema’s')).toBeVisible()
        await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
      })
    }
  })
}

test('a visitor’s browser asks nobody but the site, and nothing is against its policy', async ({
  page,
  baseURL,
}) => {
  const heard = await listenElsewhere({ page, site: baseURL ?? '' })
  for (const path of [...pageKinds, ...missingKinds, '/tip', '/tip/verzonden']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect.soft(heard.splice(0), path).toEqual([])
  }
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
