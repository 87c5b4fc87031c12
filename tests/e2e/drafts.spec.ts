import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext } from '@playwright/test'

import { exportFormats } from '@/domain/export/formats'

import { pageKinds } from './page-kinds'
import { expect, make, remove, test } from './staff'

/** Stands in every text, and in no address of ours, which pages that find nothing repeat. */
const secret = 'geheimwoord'

/** What is looked for. */
const word = 'schuilplaats'

const mark = `${word} ${secret}`

const url = `https://example.org/${secret}`

const intro = {
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        children: [{ type: 'text', text: mark, version: 1, format: 0, detail: 0, mode: 'normal', style: '' }],
      },
    ],
  },
}

const organisation = {
  name: `Raad ${mark}`,
  abbreviation: secret,
  slug: word,
  aliases: [`Bureau ${mark}`],
  type: 'ngo',
  url,
  description: `Wat ${mark} doet.`,
  identifiers: { tooi: url },
}

const source = {
  title: `Rapport ${mark}`,
  url,
  kind: 'rapport',
  slug: word,
  description: `Over ${mark}.`,
  links: [{ before: `zie ${mark}`, label: `deel ${mark}`, url }],
}

const subtopic = {
  title: `Onderdeel ${mark}`,
  context: `Samenhang van ${mark}.`,
  questions: [{ text: `Wie houdt ${mark} bij?`, note: `Let op ${mark}.` }],
}

const topic = {
  title: `Thema ${mark}`,
  description: `Wat is ${mark}?`,
  highlight: `Waarom ${mark}?`,
  intro,
  feeds: [secret],
  slug: word,
  seo: { title: `Titel ${mark}`, description: `Samenvatting ${mark}.` },
}

test('what only editors may see is found nowhere, before it is public and after', async ({
  as,
  playwright,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const staff = await as('eindredacteur')
  const visitor = await playwright.request.newContext({ baseURL })
  const made: string[] = []
  const add = async (collection: string, data: object) => {
    const document = await make(staff, collection, data)
    made.unshift(`/api/${collection}/${document.id}`)
    return document
  }
  try {
    const publisher = await add('organisations', organisation)
    const report = await add('sources', { ...source, publisher: publisher.id })
    const part = await add('subtopics', subtopic)
    const dossier = await add('topics', {
      ...topic,
      subtopics: [part.id],
      organisations: [{ organisation: publisher.id, role: `Rol van ${mark}`, url }],
      sources: [report.id],
    })
    const own = [
      `/themas/${dossier.slug}`,
      ...exportFormats.themas.map((format) => `/themas/${dossier.slug}.${format}`),
      `/themas/${dossier.slug}.md`,
      `/themas/${dossier.slug}.atom`,
      ...exportFormats.organisaties.map((format) => `/organisaties/${publisher.slug}.${format}`),
      ...exportFormats.bronnen.map((format) => `/bronnen/${report.slug}.${format}`),
      `/organisaties/${publisher.slug}`,
      `/bronnen/${report.slug}`,
      `/vragen/${part.questions[0]?.key}`,
      `/vragen?thema=${dossier.slug}`,
      `/verbanden?thema=${dossier.slug}`,
    ]

    await expectNowhere({ visitor, own, when: 'made as drafts' })

    await publish({ staff, made })
    const shown = await placesWith({ visitor, own })
    expect(shown.length, 'published, they are shown, so that the test can tell').toBeGreaterThan(25)

    await withdraw({ staff, made })
    await expectNowhere({ visitor, own, when: 'withdrawn' })
  } finally {
    for (const document of made) await remove(staff, document)
    await visitor.dispose()
  }
})

const lists = Object.entries(exportFormats).flatMap(([list, formats]) =>
  formats.map((format) => `/${list}.${format}`),
)

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
  '/api/openapi.json',
  ...['topics', 'subtopics', 'organisations', 'sources', 'pages'].flatMap((collection) => [
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
  expect(await placesWith(places), when).toEqual([])
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
