import { z } from 'zod'

import { exportFormats, recordFormats } from '@/domain/exports/formats'

import { pageKinds } from './page-kinds'
import { expect, test } from './staff'

test('a theme names its other forms, and how it is referred to', async ({ page, baseURL }) => {
  await page.goto('/themas/asiel')
  const links = await page
    .locator('link[rel=alternate]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('type'), link.getAttribute('href')]))
  expect(links).toEqual([
    ['application/atom+xml', `${baseURL}/themas/asiel.atom`],
    ['application/feed+json', `${baseURL}/wijzigingen.json?thema=asiel`],
    ['text/markdown', `${baseURL}/themas/asiel.md`],
    ['application/x-research-info-systems', `${baseURL}/themas/asiel.ris`],
    ['application/x-bibtex', `${baseURL}/themas/asiel.bib`],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', `${baseURL}/themas/asiel.xlsx`],
    ['text/csv', `${baseURL}/themas/asiel.csv`],
    ['application/json', `${baseURL}/themas/asiel.json`],
    ['application/ld+json', `${baseURL}/themas/asiel.jsonld`],
  ])
  const meta = (name: string) => page.locator(`meta[name=${name}]`).getAttribute('content')
  expect(await meta('citation_title')).toBe('Asiel')
  await expect(page.locator('meta[name=citation_author]')).toHaveCount(0)
  const date = new Date(`${(await meta('citation_online_date'))?.replaceAll('/', '-')}T12:00:00Z`)
  const [, day, month, year] = new Intl.DateTimeFormat('nl', { dateStyle: 'long' })
    .format(date)
    .match(/^(\d+) (\S+) (\d+)$/) ?? ['']
  await expect(page.getByText(`(${year}, ${day} ${month}). Asiel`)).toBeVisible()
})

test('every list and record names what it is in each format, and the changes their feeds, filtered as they are', async ({
  request,
  baseURL,
}) => {
  const [first] = z
    .array(z.object({ id: z.string() }))
    .parse(await (await request.get('/vragen.json')).json())
  const question = new URL(first?.id ?? '').pathname
  const feeds = (topics: string): string[] => [`/wijzigingen.atom${topics}`, `/wijzigingen.json${topics}`]
  const files = (address: string, formats: readonly string[]): string[] =>
    formats.map((format) => `${address}.${format}`)
  const expected = {
    '/': feeds(''),
    '/wijzigingen': feeds(''),
    '/wijzigingen?thema=asiel': feeds('?thema=asiel'),
    '/themas': [...feeds(''), ...files('/themas', exportFormats.themas)],
    '/vragen': files('/vragen', exportFormats.vragen),
    '/organisaties': files('/organisaties', exportFormats.organisaties),
    '/organisaties?soort=ngo': files('/organisaties', exportFormats.organisaties).map(
      (file) => `${file}?soort=ngo`,
    ),
    '/bronnen': files('/bronnen', exportFormats.bronnen),
    '/organisaties/nidos': files('/organisaties/nidos', recordFormats.organisaties),
    '/bronnen/de-staat-van-migratie-2023': files(
      '/bronnen/de-staat-van-migratie-2023',
      recordFormats.bronnen,
    ),
    [`${question}/kaart`]: files(question, recordFormats.vragen),
  }
  for (const [path, addresses] of Object.entries(expected)) {
    const html = await (await request.get(path)).text()
    const named = Array.from(html.matchAll(/<link rel="alternate" [^>]*href="([^"]*)"/g), ([, href]) => href)
    expect(named, path).toEqual(addresses.map((address) => `${baseURL}${address}`))
  }
})

for (const path of pageKinds) {
  test(`${path} tells machines the same way down to it as people, in one graph`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(path)
    const said = await page.locator('script[type="application/ld+json"]').allTextContents()
    if (path.startsWith('/zoeken') || path === '/woo/brief') {
      expect(said).toEqual([])
      return
    }
    const graph: Node[] = JSON.parse(said.join(''))['@graph']
    const ids = graph.flatMap((node) => node['@id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    if (path === '/') {
      expect(graph.map((node) => node['@type'])).toEqual(['WebSite'])
      return
    }
    const [own] = graph
    expect(own?.['@id']).toBe(`${baseURL}${path.split('?')[0]}`)
    const steps = graph.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement ?? []
    const trail = page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('listitem')
    expect(steps.map(({ name }) => name)).toEqual(await trail.allTextContents())
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1))
    expect(steps.at(-1)?.item).toBe(own?.['@id'])
  })
}

interface Node {
  '@id'?: string
  '@type': string
  itemListElement?: { name: string; position: number; item: string }[]
}
