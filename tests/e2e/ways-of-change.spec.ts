import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { APIRequestContext, APIResponse } from '@playwright/test'
import pg from 'pg'

import { runDueJobs } from '@/server/running-site'
import { runProjectScript } from '@/scripts/child-process'
import { findFreePort } from '@/scripts/postgres/free-port'
import { startSite } from '@/scripts/site'

import { test } from './nodes'
import { type Dossier, expect, make, remove, withReadTime } from './staff'

interface Way {
  publish: (change: Change) => Promise<void>
  withdraw: (change: Change) => Promise<void>
}

interface Change {
  staff: APIRequestContext
  dossier: Dossier
}

/** How a topic becomes public and stops being so. */
const ways: Record<string, Way> = {
  'a save': {
    publish: (change) => save({ ...change, data: { _status: 'published' } }),
    withdraw: (change) => save({ ...change, data: { _status: 'draft' } }),
  },
  'the trash': {
    publish: (change) => save({ ...change, data: { deletedAt: null, _status: 'published' } }),
    withdraw: (change) => save({ ...change, data: { deletedAt: new Date().toISOString() } }),
  },
  'a version that is restored': {
    publish: (change) => restore({ ...change, status: 'published' }),
    withdraw: (change) => save({ ...change, data: { _status: 'draft' } }),
  },
  'a plan': {
    publish: (change) => carryOutPlan({ ...change, type: 'publish' }),
    withdraw: (change) => carryOutPlan({ ...change, type: 'unpublish' }),
  },
}

for (const [name, way] of Object.entries(ways)) {
  test(`what ${name} changes is right at the next request, on each process`, async ({
    as,
    dossier,
    request,
    second,
  }) => {
    const change = { staff: withReadTime(await as('eindredacteur')), dossier }
    const nodes = [request, second]
    for (let round = 1; round <= 2; round += 1) {
      await expectEverywhere({ nodes, dossier, isPublic: true })
      await way.withdraw(change)
      await expectEverywhere({ nodes, dossier, isPublic: false })
      await way.publish(change)
      await expectEverywhere({ nodes, dossier, isPublic: true })
    }
  })
}

test('what a merge and its undo change is right at the next request, on each process', async ({
  as,
  dossier,
  request,
  second,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  const [gone, kept] = [`verdwijnraad-${dossier.slug}`, `blijfraad-${dossier.slug}`]
  const { id: from } = await make(staff, 'organisations', named(gone))
  const { id: into } = await make(staff, 'organisations', named(kept))
  await save({
    staff,
    dossier,
    data: { organisations: [{ organisation: from, role: 'Ziet toe.' }], _status: 'published' },
  })
  const nodes = [request, second]
  await expectOne({ nodes, dossier, shown: gone, other: { slug: kept, status: 200 } })
  const merge = { collection: 'organisations', from, into }
  expect((await staff.post('/api/merges/merge', { data: merge })).ok()).toBe(true)
  await expectOne({ nodes, dossier, shown: kept, other: { slug: gone, status: 308 } })
  const { docs } = await (await staff.get('/api/merges?sort=-createdAt&limit=1&depth=0')).json()
  expect((await staff.post(`/api/merges/${docs[0].id}/undo`, { data: {} })).ok()).toBe(true)
  await expectOne({ nodes, dossier, shown: gone, other: { slug: kept, status: 200 } })
  await save({ staff, dossier, data: { organisations: [], _status: 'published' } })
  for (const id of [from, into]) await remove(staff, `/api/organisations/${id}`)
})

function named(slug: string): object {
  return { name: slug.replaceAll('-', ' '), slug, type: 'ngo', _status: 'published' }
}

/** One of two organisations is in the topic, in what is listed of it, and in its files. */
async function expectOne({
  nodes,
  dossier: { slug },
  shown,
  other,
}: {
  nodes: APIRequestContext[]
  dossier: Dossier
  shown: string
  other: { slug: string; status: number }
}): Promise<void> {
  const places = [
    `/themas/${slug}`,
    `/organisaties?thema=${slug}`,
    `/organisaties.csv?thema=${slug}`,
    `/organisaties.json?thema=${slug}`,
  ]
  for (const node of nodes) {
    const statuses = [shown, other.slug].map(async (organisation) =>
      (await node.get(`/organisaties/${organisation}`, { maxRedirects: 0 })).status(),
    )
    expect(await Promise.all(statuses)).toEqual([200, other.status])
    const texts = await Promise.all(places.map(async (place) => textOf(await node.get(place))))
    for (const organisation of [shown, other.slug])
      expect(texts.map((text) => text.includes(`/organisaties/${organisation}`))).toEqual(
        places.map(() => organisation === shown),
      )
  }
}

test('what an import changes while a process starts is right on all of them', async ({
  as,
  request,
  second,
}, { testId }) => {
  const slug = `tijdens-een-start-${testId}`
  const folder = mkdtempSync(path.join(tmpdir(), 'gids-import-'))
  const file = path.join(folder, `${slug}.md`)
  const importText = async (description: string): Promise<void> => {
    writeFileSync(file, document({ slug, description }))
    expect(await runProjectScript({ name: 'import/import-documents', args: [file] })).toBe(0)
  }
  const staff = withReadTime(await as('eindredacteur'))
  try {
    await importText('Van voor de start.')
    for (const node of [request, second]) await node.get(`/themas/${slug}`)
    const port = await findFreePort()
    const starting = startSite({ ...process.env, PORT: String(port) })
    await importText('Van tijdens de start.')
    await using _third = await starting
    const third = `http://127.0.0.1:${port}`
    const texts = [
      ...(await Promise.all(
        [request, second].map(async (node) => (await node.get(`/themas/${slug}`)).text()),
      )),
      await (await fetch(`${third}/themas/${slug}`)).text(),
      await (await fetch(`${third}/themas/${slug}.md`)).text(),
    ]
    for (const text of texts) expect(text).toContain('Van tijdens de start.')
  } finally {
    rmSync(folder, { recursive: true })
    await staff.delete(`/api/topics?where[slug][equals]=${slug}&overrideLock=true`)
    await staff.delete(`/api/subtopics?where[title][equals]=${slug}&overrideLock=true`)
  }
})

async function expectEverywhere({
  nodes,
  dossier: { slug, key },
  isPublic,
}: {
  nodes: APIRequestContext[]
  dossier: Dossier
  isPublic: boolean
}): Promise<void> {
  const places = ['', '.md', '.atom', '.json', '/beeld.png'].map((form) => `/themas/${slug}${form}`)
  const words = slug.replaceAll('-', '+')
  const lists = [
    '/',
    '/themas',
    '/vragen',
    '/sitemap.xml',
    '/themas.csv',
    `/zoeken?q=${words}`,
    `/zoeken/suggesties?q=${words}`,
  ]
  for (const node of nodes) {
    const statuses = await Promise.all(places.map(async (place) => (await node.get(place)).status()))
    expect(statuses).toEqual(places.map(() => (isPublic ? 200 : 404)))
    const question = await node.get(`/vragen/${key}`, { maxRedirects: 0 })
    expect(question.status()).toBe(isPublic ? 307 : 404)
    const texts = await Promise.all(lists.map(async (list) => textOf(await node.get(list))))
    const shown = lists.filter((_, place) => texts[place]?.includes(`/themas/${slug}`))
    expect(shown).toEqual(isPublic ? lists : [])
  }
}

async function textOf(answer: APIResponse): Promise<string> {
  expect(answer.status(), answer.url()).toBe(200)
  return answer.text()
}

async function save({ staff, dossier, data }: Change & { data: object }): Promise<void> {
  const saved = await staff.patch(`/api/topics/${dossier.topic}?trash=true`, { data })
  expect(saved.status(), await saved.text()).toBe(200)
}

async function restore({ staff, dossier, status }: Change & { status: string }): Promise<void> {
  const where = `where[parent][equals]=${dossier.topic}&where[version._status][equals]=${status}`
  const versions = await (await staff.get(`/api/topics/versions?${where}&sort=-updatedAt&depth=0`)).json()
  const { updatedAt } = await (await staff.get(`/api/topics/${dossier.topic}?draft=true&depth=0`)).json()
  const restored = await staff.post(`/api/topics/versions/${versions.docs[0].id}`, { data: { updatedAt } })
  expect(restored.status(), await restored.text()).toBe(200)
  await save({ staff, dossier, data: { _status: status } })
}

/** Has the site do what somebody planned for this moment. */
async function carryOutPlan({ staff, dossier, type }: Change & { type: string }): Promise<void> {
  const { user } = await (await staff.get('/api/users/me')).json()
  const doc = { relationTo: 'topics', value: dossier.topic }
  const input = { type, doc, user: { relationTo: 'users', value: user.id } }
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  await database.query(
    `INSERT INTO payload_jobs (task_slug, input, wait_until) VALUES ('schedulePublish', $1, now())`,
    [JSON.stringify(input)],
  )
  await database.end()
  const { PORT, PAYLOAD_SECRET = '' } = process.env
  await runDueJobs({ port: Number(PORT), secret: PAYLOAD_SECRET })
}

function document({ slug, description }: { slug: string; description: string }): string {
  return `---\ntitle: ${slug}\nslug: ${slug}\ndescription: ${description}\n---\n\n## Onderwerpen\n\n#### ${slug}\n\nWie begint er?\n`
}
