import { expect, test } from './staff'

test('a theme names its other forms, and how it is referred to', async ({ page, baseURL }) => {
  await page.goto('/themas/asiel')
  const links = await page
    .locator('link[rel=alternate]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('type'), link.getAttribute('href')]))
  expect(links).toEqual([
    ['application/atom+xml', `${baseURL}/themas/asiel.atom`],
    ['text/markdown', `${baseURL}/themas/asiel.md`],
    ['application/x-research-info-systems', `${baseURL}/themas/asiel.ris`],
    ['application/x-bibtex', `${baseURL}/themas/asiel.bib`],
  ])
  const meta = (name: string) => page.locator(`meta[name=${name}]`).getAttribute('content')
  expect(await meta('citation_title')).toBe('Asiel')
  const cited = await page
    .getByText(/Geraadpleegd|\(\d{4}, /)
    .first()
    .textContent()
  const [year = '', month, day] = (await meta('citation_online_date'))?.split('/') ?? []
  expect(cited).toContain(year)
  expect(`${month}-${day}`).toMatch(/^\d\d-\d\d$/)
})

for (const path of ['/', '/themas', '/wijzigingen']) {
  test(`${path} names the feed of all changes`, async ({ page, baseURL }) => {
    await page.goto(path)
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
      'href',
      `${baseURL}/wijzigingen.atom`,
    )
  })
}
