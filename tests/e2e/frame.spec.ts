import { expect, test } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('the header searches the guide from any page, at 320 px too', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto('/themas/asiel')
      const search = page.getByRole('banner').getByRole('search')
      await search.getByLabel('Zoek in de gids').fill('Nidos')
      await search.getByRole('button', { name: 'Zoeken' }).click()
      await expect(page).toHaveURL('/zoeken?q=Nidos')
      await expect(page.getByRole('main').getByRole('link', { name: 'Nidos' }).first()).toBeVisible()
    })

    test('the menu says in which part of the site a page is', async ({ page }) => {
      for (const [label, path] of [
        ['Thema’s', '/themas/asiel'],
        ['Vragen', '/vragen'],
        ['Organisaties', '/organisaties/nidos'],
        ['Wijzigingen', '/wijzigingen'],
      ] as const) {
        await page.goto(path)
        const link = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: label })
        await expect(link).toHaveAttribute('aria-current', 'true')
      }
    })

    test('a slip of the pen in an address leads to what was meant', async ({ page }) => {
      await page.goto('/themas/asil')
      await page.getByRole('main').getByRole('link', { name: 'Asiel', exact: true }).click()
      await expect(page).toHaveURL('/themas/asiel')
    })

    test('an unknown organisation is looked for by its words', async ({ page }) => {
      await page.goto('/organisaties/amnesty-internationaal')
      await expect(page.getByRole('link', { name: 'Amnesty International' })).toBeVisible()
      const box = page.getByRole('main').getByLabel('Zoek in thema’s')
      await expect(box).toHaveValue('amnesty internationaal')
    })

    test('a heading has a link to its part of the page', async ({ page }) => {
      await page.goto('/themas/asiel')
      const link = page.getByRole('link', { name: 'Link naar Organisaties' })
      await link.focus()
      await expect(link).toHaveCSS('opacity', '1')
      await link.press('Enter')
      await expect(page).toHaveURL('/themas/asiel#organisaties')
    })
  })
}

test('a page loads three typefaces at most, all of the site itself', async ({ page }) => {
  const fonts = new Set<string>()
  page.on('request', (request) => request.resourceType() === 'font' && fonts.add(request.url()))
  await page.goto('/themas/asiel', { waitUntil: 'networkidle' })
  expect(fonts.size).toBeGreaterThan(0)
  expect(fonts.size).toBeLessThanOrEqual(3)
})
