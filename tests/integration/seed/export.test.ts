import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import fc from 'fast-check'
import type { Payload } from 'payload'
import { describe, expect, onTestFinished } from 'vitest'

import { printTopicDocument } from '@/domain/document/print-topic-document'
import { getTopicDocument } from '@/queries/topics/get-topic-document'
import { exportTopics } from '@/seed/export/export-topics'
import { readDocument, readTopicSlugs } from '@/seed/export/read-document'
import { parseTopicDocument } from '@/seed/parse/parse-topic-document'
import { documents } from '@/seed/export/generated-documents'
import { test } from '@/tests/support/integration-test'
import { removeContent } from '@/tests/support/payload'

import { importText, rowsWritten } from './documents'

const fixtures = path.resolve('tests/fixtures/documents')
const isLong = process.env.TEST_LONG === '1'
const all = readdirSync(fixtures).map((name) => path.join(fixtures, name, 'input.md'))
const files = [path.resolve('seed/content/asiel.md'), ...all.filter((_, index) => isLong || index % 8 === 0)]
/** The same cases each time, so that a change is red for what it did itself; the long run looks for new ones. */
const few = process.env.TEST_LONG === '1' ? { numRuns: 50 } : { numRuns: 3, seed: 1 }

describe('what is exported', () => {
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const name = path.relative(process.cwd(), file)
    const { document } = parseTopicDocument({ text, file })
    if (!document) continue
    test(
      `of ${name} is the same topic where there was none, and changes nothing where it is`,
      { timeout: 60_000 },
      async ({ payload, make }) => {
        await make.staff('beheerder')
        const status = document.description ? 'published' : 'draft'
        const first = await importText({ payload, text, status })
        expect(first.problems.filter(({ fatal }) => fatal)).toEqual([])
        await expectSameAgain({ payload, slug: document.slug, status })
      },
    )
  }

  test(
    'of any document is the same topic, and changes nothing',
    { timeout: 600_000 },
    async ({ payload, make }) => {
      await make.staff('beheerder')
      await fc.assert(
        fc.asyncProperty(documents, async (document) => {
          await removeContent(payload)
          const { failed, slug } = await importText({ payload, text: printTopicDocument(document) })
          // What a record cannot hold, such as a title of 301 characters, is refused with a reason.
          if (!failed) await expectSameAgain({ payload, slug: slug ?? '', status: 'published' })
        }),
        few,
      )
    },
  )
})

test('an editor’s work comes out and goes in again, and nothing changes', async ({ payload, make }) => {
  await make.staff('beheerder')
  await importText({ payload, text: readFileSync(path.resolve('seed/content/asiel.md'), 'utf8') })
  await editAsiel(payload)
  await expectSameAgain({ payload, slug: 'asiel', status: 'published', exactly: false })
})

test('a visitor gets what is public, and importing that takes nothing away', async ({ payload, make }) => {
  const hidden = await make.organisation({ name: 'Geheim', slug: 'geheim', _status: 'draft' })
  const text = readFileSync(path.resolve('seed/content/asiel.md'), 'utf8').replace(
    '---\n',
    '---\nbron: intern\n',
  )
  await importText({ payload, text })
  const [topic] = (await payload.find({ collection: 'topics', depth: 0 })).docs
  const organisations = [...(topic?.organisations ?? []), { organisation: hidden.id, role: 'In het geheim.' }]
  const data = { organisations, _status: 'published' } as const
  await payload.update({ collection: 'topics', id: topic?.id ?? 0, data })
  const markdown = (await getTopicDocument('asiel')) ?? ''
  expect(markdown).toContain('[Nidos](https://www.nidos.nl/)')
  expect(markdown).not.toMatch(/geheim|unsplash|intern$/im)
  const before = await readDocument({ payload, slug: 'asiel' })
  const again = await importText({ payload, text: markdown })
  expect(again.changes).toMatchObject({ create: 0, update: 0, conflict: 0 })
  expect(await readDocument({ payload, slug: 'asiel' })).toEqual(before)
  expect(await getTopicDocument('onbekend')).toBeNull()
})

test('files are named after their topics, and one that is not there is reported', async ({
  payload,
  make,
}) => {
  await make.topic()
  const folder = await mkdtemp(path.join(tmpdir(), 'gids-export-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const lines: string[] = []
  const write = (line: string): number => lines.push(line)
  const exitCode = await exportTopics({ payload, slugs: ['asiel', 'weg'], folder, write })
  expect(exitCode).toBe(1)
  expect(await readdir(folder)).toEqual(['asiel.md'])
  expect(await readFile(path.join(folder, 'asiel.md'), 'utf8')).toBe(
    '---\ntitle: Asiel\ndescription: Wie mag blijven?\n---\n',
  )
  expect(lines).toContain('weg: er is geen thema met dit webadres')
  expect(await readTopicSlugs(payload)).toEqual(['asiel'])
  expect(await exportTopics({ payload, slugs: 'all', folder, write })).toBe(0)
})

/** What an editor may do that a document has to carry. */
async function editAsiel(payload: Payload): Promise<void> {
  const published = { _status: 'published' } as const
  const [topic] = (await payload.find({ collection: 'topics', depth: 0 })).docs
  const [subtopic] = (await payload.find({ collection: 'subtopics', depth: 0, sort: 'id' })).docs
  const questions = (subtopic?.questions ?? []).map((row, index) =>
    index === 0
      ? {
          ...row,
          text: 'Wat kost\neen *opvangplek* per jaar? Zo ja, “waarom”?',
          note: 'Eén regel.\n\nEn nog een.',
        }
      : row,
  )
  const context = 'Een toelichting | met een streep.'
  await payload.update({
    collection: 'subtopics',
    id: subtopic?.id ?? 0,
    data: { ...published, questions, context },
  })
  const organisations = (topic?.organisations ?? []).map((row, index) =>
    index === 0
      ? { ...row, role: 'Eerste regel\n\ntweede <br> regel  ', url: 'https://a.example/x?utm_source=y' }
      : row,
  )
  await payload.update({
    collection: 'topics',
    id: topic?.id ?? 0,
    data: { ...published, organisations, title: 'Asiel ' },
  })
  const find = async (name: string): Promise<number> =>
    (await payload.find({ collection: 'organisations', where: { name: { equals: name } } })).docs[0]?.id ?? 0
  await payload.update({
    collection: 'organisations',
    id: await find('Nidos'),
    data: { ...published, type: 'overig', abbreviation: 'nds', name: 'Nidos (jeugd)' },
  })
  const sources = await payload.find({
    collection: 'sources',
    depth: 0,
    sort: 'id',
    where: { year: { equals: 2024 } },
  })
  const [first, second] = sources.docs
  await payload.update({
    collection: 'sources',
    id: first?.id ?? 0,
    data: { ...published, year: null, kind: 'dossier' },
  })
  await payload.update({
    collection: 'sources',
    id: second?.id ?? 0,
    data: { ...published, year: 1848, description: 'Zie https://a.example of niet', url: null },
  })
}

/** Exports a topic, imports it where it is, empties the database, and imports it there. */
async function expectSameAgain({
  payload,
  slug,
  status,
  exactly = true,
}: {
  payload: Payload
  slug: string
  status: 'draft' | 'published'
  /** Not so where a text holds what a document turns into a space. */
  exactly?: boolean
}): Promise<void> {
  const document = await readDocument({ payload, slug })
  if (!document) throw new Error(`There is no topic “${slug}”.`)
  const markdown = printTopicDocument(document)
  const [before, rows] = [await contents(payload), await rowsButImports(payload)]

  const again = await importText({ payload, text: markdown, status })
  expect(again.changes).toMatchObject({ create: 0, update: 0, conflict: 0 })
  expect(await rowsButImports(payload)).toEqual(rows)

  await removeContent(payload)
  await importText({ payload, text: markdown, status })
  if (exactly) expect(await contents(payload)).toEqual(before)
  const read = await readDocument({ payload, slug })
  const { document: parsed } = parseTopicDocument({ text: markdown, file: 'a' })
  expect(read && printTopicDocument(read)).toBe(parsed && printTopicDocument(parsed))
}

/** The last import is remembered anew, since this is another file; no record is. */
async function rowsButImports(payload: Payload): Promise<unknown> {
  return { ...Object(await rowsWritten(payload)), imports: null, history: null }
}

/** The publisher of a source that is read with a question is its id. */
function isDeepPublisher({ key, value }: { key: string; value: unknown }): boolean {
  return key === 'publisher' && typeof value === 'number'
}

/** All records, without what is made anew each time: ids, keys, dates. */
async function contents(payload: Payload): Promise<unknown> {
  const read = { depth: 2, pagination: false, draft: true, joins: false } as const
  const topics = await payload.find({ collection: 'topics', depth: 2, pagination: false, draft: true })
  const organisations = await payload.find({ collection: 'organisations', sort: 'slug', ...read })
  const sources = await payload.find({ collection: 'sources', sort: 'slug', ...read })
  const text = JSON.stringify([topics.docs, organisations.docs, sources.docs], (key, value: unknown) =>
    madeAnew.has(key) || isJoin(value) || isDeepPublisher({ key, value }) ? undefined : value,
  )
  return JSON.parse(text)
}

const madeAnew = new Set(['id', 'key', 'createdAt', 'updatedAt'])

function isJoin(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'hasNextPage' in value
}
