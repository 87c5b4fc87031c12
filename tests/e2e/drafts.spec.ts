import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'

import { exportFormats, type ExportList, recordFormats } from '@/domain/exports/formats'
import { marked, secret, word } from '@/tests/support/marked-documents'

import { pageKinds } from './page-kinds'
import { expect, make, remove, test, withReadTime } from './staff'

test('what only editors may see is found nowhere, before it is public and after', async ({
  as,
  playwright,
  baseURL,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  const visitor = await playwright.request.newContext({ baseURL })
  const made: string[] = []
  const guidePage = await readGuidePage(staff)
  const picture = await upload(staff)
  const add = async (collection: string, data: object) => {
    const document = await make(staff, collection, data)
    made.unshift(`/api/${collection}/${document.id}`)
    return document
  }
  try {
    const publisher = await add('organisations', marked.organisations)
    const report = await add('sources', { ...marked.sources, publisher: publisher.id })
    const part = await add('subtopics', marked.subtopics)
    const dossier = await add('topics', {
      ...marked.topics,
      subtopics: [part.id],
      organisations: marked.topics.organisations.map((row) => ({ ...row, organisation: publisher.id })),
      sources: [report.id],
      image: picture.id,
    })
    await saveGuidePage({ staff, query: '?draft=true', data: marked.pages })
    const note = { collection: 'topics', record: dossier.id, note: secret }
    expect((await staff.post('/api/reviews/submit', { data: note })).status()).toBe(200)
    const key = part.questions[1]?.key
    const own = [
      ...addressesOf({ list: 'themas', name: dossier.slug }),
      ...addressesOf({ list: 'vragen', name: key }),
      ...addressesOf({ list: 'organisaties', name: publisher.slug }),
      ...addressesOf({ list: 'bronnen', name: report.slug }),
      `/themas/${dossier.slug}.md`,
      `/themas/${dossier.slug}.atom`,
      `/vragen/${key}/kaart`,
      `/woo/brief?vraag=${key}&organisatie=${publisher.slug}`,
      `/vragen?thema=${dossier.slug}`,
      `/verbanden?thema=${dossier.slug}`,
    ]

    await expectNowhere({ visitor, own, when: 'made as drafts' })

    await publish({ staff, made })
    await saveGuidePage({ staff, data: { ...marked.pages, _status: 'published' } })
    const shown = await placesWith({ visitor, own })
    expect(shown.length, 'published, they are shown, so that the test can tell').toBeGreaterThan(25)
    expect(shown.map((place) => place.split(' ')[0])).toEqual(
      expect.arrayContaining(['/over', '/api/media?limit=0&depth=3', '/api/pages?limit=0&depth=3']),
    )

    await withdraw({ staff, made })
    await saveGuidePage({ staff, data: { _status: 'draft' } })
    await expectNowhere({ visitor, own, when: 'withdrawn' })
  } finally {
    for (const document of [...made, `/api/media/${picture.id}`]) await remove(staff, document)
    await saveGuidePage({ staff, data: { ...guidePage, _status: 'published' } })
    await visitor.dispose()
  }
})

const lists = Object.entries(exportFormats).flatMap(([list, formats]) =>
  formats.map((format) => `/${list}.${format}`),
)

/** The page of a record, and each file of it. */
function addressesOf({ list, name }: { list: ExportList; name: string | undefined }): string[] {
  return [`/${list}/${name}`, ...recordFormats[list].map((format) => `/${list}/${name}.${format}`)]
}

const everywhere = [
  ...pageKinds,
  ...lists,
  ...['organisaties', 'bronnen', 'zoeken', 'vragen'].map((list) => `/${list}?q=${word}`),
  `/zoeken?q=${word.slice(0, -1)}`,
  `/zoeken/suggesties?q=${word}`,
  '/bronnen?open=uitgever',
  '/organisaties?open=thema',
  '/sitemap.xml',
  '/wijzigingen.atom',
  '/wijzigingen.json',
  '/api/openapi.json',
  ...[
    ...Object.keys(marked),
    ...['reviews', 'tips', 'imports', 'changes', 'merges', 'history', 'users'],
  ].flatMap((collection) => [
    `/api/${collection}?limit=0&depth=3`,
    `/api/${collection}?limit=0&draft=true&trash=true`,
    `/api/${collection}/count`,
    `/api/${collection}/versions`,
  ]),
]

/** As a browser asks for a page, and as the router of the admin and of previews does. */
const requests: Record<string, string>[] = [{}, { RSC: '1' }]

interface Places {
  visitor: APIRequestContext
  /** The addresses that the marked documents have when they are public. */
  own: string[]
}

/** Where a visitor finds the mark: in pages, what the router fetches of them, files, feeds and answers of the API. */
async function placesWith({ visitor, own }: Places): Promise<string[]> {
  const found: string[] = []
  for (const address of [...everywhere, ...own]) {
    for (const headers of requests) {
      const answer = await visitor.get(address, { headers })
      expect(answer.status(), address).toBeLessThan(500)
      if ((await answer.text()).toLowerCase().includes(secret))
        found.push(`${address} ${JSON.stringify(headers)}`)
    }
  }
  return found
}

async function expectNowhere({ when, ...places }: Places & { when: string }): Promise<void> {
  // Who asks while a page is being made gets that one, which may have been begun just before.
  await expect.poll(() => placesWith(places), { message: when, timeout: 30_000 }).toEqual([])
  expect(
    cachedFiles().filter((file) => readFileSync(file).includes(secret)),
    `${when}, in the cache`,
  ).toEqual([])
}

/** What Next keeps of pages and data on disk. */
function cachedFiles(): string[] {
  const folder = path.join(process.env.NEXT_DIST_DIR ?? '.next-test')
  return ['server/app', 'cache/fetch-cache']
    .map((part) => path.join(folder, part))
    .filter((part) => existsSync(part))
    .flatMap((part) =>
      readdirSync(part, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name)),
    )
}

async function upload(staff: APIRequestContext): Promise<{ id: number }> {
  const buffer = await sharp({ create: { width: 64, height: 36, channels: 3, background: '#1d3fbb' } })
    .png()
    .toBuffer()
  const file = { name: `${secret}.png`, mimeType: 'image/png', buffer }
  const answer = await staff.post('/api/media', {
    multipart: { file, _payload: JSON.stringify(marked.media) },
  })
  expect(answer.status(), await answer.text()).toBe(201)
  return (await answer.json()).doc
}

interface GuidePage {
  id: number
  title: string
  description: string
  body: object
}

/** The page at /over is there already, and public: what is written in it is a draft of the same page. */
async function readGuidePage(staff: APIRequestContext): Promise<GuidePage> {
  const { docs } = await (await staff.get('/api/pages?where[path][equals]=over&depth=0')).json()
  const { id, title, description, body } = docs[0]
  return { id, title, description, body }
}

async function saveGuidePage({
  staff,
  data,
  query = '',
}: {
  staff: APIRequestContext
  data: object
  query?: string
}): Promise<void> {
  const { id } = await readGuidePage(staff)
  const answer = await staff.patch(`/api/pages/${id}${query}`, { data })
  expect(answer.status(), await answer.text()).toBe(200)
}

async function publish({ staff, made }: { staff: APIRequestContext; made: string[] }): Promise<void> {
  // A subtopic goes public with its topic.
  for (const document of made.filter((each) => !each.includes('/subtopics/')).toReversed()) {
    const answer = await staff.patch(document, { data: { _status: 'published' } })
    expect(answer.status(), await answer.text()).toBe(200)
  }
}

async function withdraw({ staff, made }: { staff: APIRequestContext; made: string[] }): Promise<void> {
  for (const document of made) {
    const answer = await staff.patch(document, { data: { _status: 'draft' } })
    expect(answer.status(), await answer.text()).toBe(200)
  }
}
