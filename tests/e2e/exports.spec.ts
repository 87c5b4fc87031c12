import { Cite } from '@citation-js/core'
import { parse as parseCSV } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'

import { exportFormats, mediaTypes, recordFormats, type ExportList } from '@/domain/exports/formats'

import { expect, test } from './staff'
import '@citation-js/plugin-ris'
import '@citation-js/plugin-bibtex'

const lists: Record<ExportList, { query: string; slug: string | null }> = {
  themas: { query: '', slug: 'asiel' },
  vragen: { query: '?thema=asiel', slug: null },
  organisaties: { query: '?thema=asiel&soort=ngo', slug: 'nidos' },
  bronnen: { query: '?thema=asiel', slug: 'de-staat-van-migratie-2023' },
}

for (const [list, { query, slug }] of Object.entries(lists) as [ExportList, (typeof lists)[ExportList]][]) {
  for (const format of exportFormats[list]) {
    const paths = [`/${list}.${format}${query}`, ...(slug ? [`/${list}/${slug}.${format}`] : [])]
    for (const path of paths) {
      test(`${path} is a file of its kind`, async ({ request }) => {
        const answer = await request.get(path)
        expect(answer.status()).toBe(200)
        expect(answer.headers()['content-type']).toBe(mediaTypes[format])
        const name = path.includes('/' + list + '/') ? slug : list
        expect(answer.headers()['content-disposition']).toBe(`attachment; filename="${name}.${format}"`)
        expect((await answer.body()).length).toBeGreaterThan(50)
      })
    }
  }
}

test('a CSV is read by another program, whole and with its letters', async ({ request }) => {
  const text = await (await request.get('/organisaties.csv?thema=asiel')).text()
  expect(text.startsWith('\uFEFF')).toBe(true)
  const records: Record<string, string>[] = parseCSV(text, { columns: true, bom: true })
  expect(records).toHaveLength(15)
  expect(records.map(({ naam }) => naam)).toContain('VluchtelingenWerk Nederland')
  expect(records.every(({ id }) => id?.includes('/organisaties/'))).toBe(true)
  expect(records.find(({ naam }) => naam === 'Nidos')).toMatchObject({
    rollen: expect.stringMatching(/^Asiel: ./),
    gewijzigd: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
})

test('a workbook has the same rows, with whole numbers and dates in their cells', async ({ request }) => {
  const rows = await readSheet(await (await request.get('/vragen.xlsx?thema=asiel')).body())
  const records: Record<string, string>[] = parseCSV(
    await (await request.get('/vragen.csv?thema=asiel')).text(),
    {
      columns: true,
      bom: true,
    },
  )
  const [names = [], ...lines] = rows
  expect(lines).toHaveLength(records.length)
  const column = (name: string) => lines.map((cells) => cells[names.indexOf(name)])
  expect(column('id')).toEqual(records.map(({ id }) => id))
  expect(column('vraagnummer')).toEqual(records.map(({ vraagnummer }) => Number(vraagnummer)))
  expect(column('gewijzigd').every((day) => day instanceof Date)).toBe(true)
})

test('RIS and BibTeX are read by another program, each source once', async ({ request }) => {
  const { length } = await (await request.get('/bronnen.json')).json()
  for (const [format, type] of [
    ['ris', '@ris/file'],
    ['bib', '@biblatex/text'],
  ] as const) {
    const text = await (await request.get(`/bronnen.${format}`)).text()
    const works = new Cite(text, { forceType: type }).data
    expect(works, format).toHaveLength(length)
    expect(works.some(({ title }) => title.includes('De staat van Migratie 2023'))).toBe(true)
  }
})

test('CSL and JSON-LD are documents of their kinds', async ({ request, baseURL }) => {
  const works = await (await request.get('/bronnen.csl.json')).json()
  expect(works[0]).toMatchObject({
    id: expect.any(String),
    type: expect.any(String),
    title: expect.any(String),
  })
  const graph = await (await request.get('/organisaties.jsonld?soort=ngo')).json()
  expect(graph['@context']).toBe('https://schema.org')
  expect(
    graph['@graph'].every((node: Record<string, string>) =>
      node['@id']?.startsWith(`${baseURL}/organisaties/`),
    ),
  ).toBe(true)
})

test('the whole list is taken along, as it is filtered, and offered on its page', async ({
  page,
  request,
}) => {
  await page.goto('/organisaties?soort=ngo&weergave=tabel')
  const total = Number(
    /\d+/.exec((await page.getByRole('heading', { level: 2 }).first().textContent()) ?? '')?.[0],
  )
  const link = page.getByRole('link', { name: 'JSON', exact: true })
  await expect(link).toHaveAttribute('href', '/organisaties.json?soort=ngo')
  expect(await (await request.get('/organisaties.json?soort=ngo')).json()).toHaveLength(total)
})

for (const [path, status] of [
  ['/organisaties.ods', 404],
  ['/vragen.ris', 404],
  ['/bronnen/bestaat-niet.csv', 404],
  ['/organisaties/nidos.ris', 404],
  ['/organisaties.csv?thema=bestaat-niet', 400],
  ['/bronnen.json?jaar=gisteren', 400],
] as const) {
  test(`${path} is a ${status} in words`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(status)
    expect(await answer.text()).not.toContain('<title>500')
  })
}

for (const format of recordFormats.vragen) {
  test(`a question is taken along by its permanent link as ${format}`, async ({ request, baseURL }) => {
    const [{ key, text }] = await (await request.get('/vragen.json?thema=asiel')).json()
    const answer = await request.get(`/vragen/${key}.${format}`)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe(mediaTypes[format])
    const file = await answer.text()
    expect(file).toContain(`${baseURL}/vragen/${key}`)
    expect(file).toContain(text)
    expect((await request.get(`/vragen/bestaatniet.${format}`)).status()).toBe(404)
  })
}

for (const [path, count] of [
  ['/bronnen/de-staat-van-migratie-2023', 1],
  ['/bronnen?thema=asiel', 9],
  ['/bronnen?thema=asiel&weergave=tabel', 9],
  ['/themas/asiel', 0],
] as const) {
  test(`the button of a reference manager takes the sources of ${path}`, async ({ page }) => {
    await page.goto(path)
    const spans = await page
      .locator('span.Z3988')
      .evaluateAll((all) => all.map((span) => new URLSearchParams(span.getAttribute('title') ?? '')))
    expect(spans).toHaveLength(count)
  })
}

test('all sources of a theme are one press away', async ({ page }) => {
  await page.goto('/themas/asiel')
  for (const name of ['Excel', 'CSV', 'RIS', 'BibTeX']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `Alle bronnen als ${name}` }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^bronnen\./)
    expect(new URL(file.url()).search).toBe('?thema=asiel')
  }
})
