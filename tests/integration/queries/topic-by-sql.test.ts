import { readFile } from 'node:fs/promises'

import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { TopicCard, TopicPage } from '@/domain/topics/topic'
import { asVisitor } from '@/queries/core/as-visitor'
import { readToday } from '@/queries/core/read-today'
import { getFeedSearchURL } from '@/queries/site/get-site'
import { getTopic } from '@/queries/topics/get-topic'
import { listTopics } from '@/queries/topics/list-topics'
import { toPicture } from '@/queries/topics/to-picture'
import { toTopicPage } from '@/queries/topics/to-topic-page'
import { topicParts } from '@/queries/topics/topic-parts'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'
import { importText } from '../seed/documents'

describe('a topic that is read by SQL', () => {
  test('is what Payload finds of the dossier that comes with the guide', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importText({ payload, text: await readFile('seed/content/asiel.md') })

    const topic = await getTopic('asiel')

    expect(topic?.counts.questions).toBeGreaterThan(10)
    expect(topic?.intro).not.toEqual([])
    expect(topic).toEqual(await findByPayload({ payload, slug: 'asiel' }))
    expect(await countStatements(() => getTopic('asiel'))).toBe(2)
  })

  test('is what Payload finds of one with a picture and with parts that are drafts or in the trash', async ({
    payload,
    make,
  }) => {
    await makeMixed({ payload, make })

    const topic = await getTopic('asiel')

    expect(topic?.counts).toEqual({ questions: 3, organisations: 2, sources: 2 })
    expect(topic?.sources.map(({ publisher }) => publisher?.slug)).toEqual([undefined, 'ngo'])
    expect(topic?.picture).not.toBeNull()
    const [terugkeer, opvang] = topic?.subtopics ?? []
    expect(terugkeer?.questions[0]?.further).toBeNull()
    expect(opvang?.questions[0]?.further).toEqual({
      organisations: [
        { slug: 'ngo', name: 'Ngo', abbreviation: null, role: 'Helpt', wooRequest: null },
        { slug: 'coa', name: 'COA', abbreviation: 'COA', role: null, wooRequest: null },
      ],
      sources: [
        { slug: 'cijfers', title: 'Cijfers', url: 'https://www.cbs.nl', kind: 'rapport', year: null },
        { slug: 'rapport', title: 'Rapport', url: null, kind: 'rapport', year: 2025 },
      ],
      terms: [{ term: 'opvang & geld', url: expect.stringContaining('opvang%20%26%20geld') }],
      publications: [
        { title: 'Vol', medium: 'Trouw', date: '2026-03-31', url: 'https://trouw.nl/vol' },
        { title: 'Leeg', medium: 'ANP', date: '2026-01-01', url: null },
      ],
    })
    expect(topic).toEqual(await findByPayload({ payload, slug: 'asiel' }))
    expect(await listTopics()).toEqual(await listByPayload(payload))
    expect(await countStatements(listTopics)).toBe(1)
  })

  test('is what Payload finds of one without parts, and of one whose picture is in the trash', async ({
    payload,
    make,
  }) => {
    await make.topic({ title: 'Bare' })
    const image = await make.image()
    await make.topic({ title: 'Pictured', image: image.id })
    await payload.db.drizzle.execute(`update media set deleted_at = now() where id = ${image.id}`)

    for (const slug of ['bare', 'pictured']) {
      const topic = await getTopic(slug)
      expect(topic?.picture).toBeNull()
      expect(topic).toEqual(await findByPayload({ payload, slug }))
    }
  })
})

/** Two of three of each part are public; the rows stand in another order than their records. */
async function makeMixed({ payload, make }: { payload: Payload; make: Makers }): Promise<void> {
  const deletedAt = '2026-01-01T00:00:00.000Z'
  const trash = { data: { deletedAt }, context: { scope: { work: 'merge' } } as const }
  const draft = { _status: 'draft' } as const
  const coa = await make.organisation({ url: 'https://www.coa.nl', abbreviation: 'COA' })
  const hidden = await make.organisation({ name: 'Concept' })
  const end = { endedAt: '2025-07-01', successor: coa.id }
  const ngo = await make.organisation({ name: 'Ngo', type: 'ngo', ...end })
  const trashed = await make.organisation({ name: 'Weg' })
  const links = [
    { before: 'uit', label: 'Dossier', url: 'https://www.cbs.nl/dossier' },
    { label: 'Bijlage', url: 'https://www.cbs.nl/bijlage' },
  ]
  const report = await make.source({ title: 'Rapport', publisher: ngo.id, year: 2025, language: 'en', links })
  const figures = await make.source({ title: 'Cijfers', publisher: hidden.id, url: 'https://www.cbs.nl' })
  const secret = await make.source({ title: 'Geheim' })
  const further = {
    organisations: [ngo, hidden, trashed, coa].map(({ id }) => ({ organisation: id })),
    sources: [secret, figures, report].map(({ id }) => ({ source: id })),
    terms: [{ term: 'opvang & geld' }],
    publications: [
      { title: 'Vol', medium: 'Trouw', date: '2026-03-31T12:00:00.000Z', url: 'https://trouw.nl/vol' },
      { title: 'Leeg', medium: 'ANP', date: '2025-12-31T23:30:00.000Z' },
    ],
  }
  const first = await make.subtopic({
    questions: [{ text: 'Wie vangt op?', note: 'Zie ook: geld.', ...further }],
  })
  const second = await make.subtopic({
    title: 'Terugkeer',
    context: 'Er is iets.',
    questions: [{ text: 'Wie keert terug?' }, { lead: 'Niet iedereen gaat.', text: 'En wie niet?' }],
  })
  const third = await make.subtopic({ title: 'Geheim', questions: [{ text: 'Wie weet het?' }] })
  const image = await make.image()
  await make.topic({
    image: image.id,
    highlight: 'Wie vangt op?',
    feeds: ['opvang', 'asiel', 'opvang & geld'],
    reviewedAt: '2026-02-03T10:11:12.345Z',
    subtopics: [second.id, third.id, first.id],
    organisations: [
      { organisation: ngo.id, role: 'Helpt', url: 'https://ngo.nl/asiel' },
      { organisation: trashed.id, role: 'Geheim' },
      { organisation: hidden.id, role: 'Geheim' },
      { organisation: coa.id },
    ],
    sources: [figures.id, secret.id, report.id],
  })
  await payload.update({ collection: 'subtopics', id: third.id, data: draft })
  await payload.update({ collection: 'organisations', id: hidden.id, data: draft })
  await payload.update({ collection: 'organisations', id: trashed.id, ...trash })
  await payload.update({ collection: 'sources', id: secret.id, ...trash })
  await payload.update({ collection: 'organisations', id: coa.id, data: { name: 'Concept' }, draft: true })
}

/** As the page was read before, and as its preview still is. */
async function findByPayload({
  payload,
  slug,
}: {
  payload: Payload
  slug: string
}): Promise<TopicPage | null> {
  const { docs } = await payload.find({
    collection: 'topics',
    where: { slug: { equals: slug } },
    depth: 2,
    limit: 1,
    pagination: false,
    populate: topicParts,
    ...asVisitor,
  })
  const [topic] = docs
  return topic
    ? toTopicPage({ topic, today: await readToday(), feedSearchURL: await getFeedSearchURL() })
    : null
}

async function listByPayload(payload: Payload): Promise<TopicCard[]> {
  const { docs } = await payload.find({
    collection: 'topics',
    sort: 'title',
    depth: 2,
    pagination: false,
    populate: topicParts,
    ...asVisitor,
  })
  const today = await readToday()
  return docs.map((topic) => {
    const { slug, title, description, highlight, counts, reviewedAt, updatedAt } = toTopicPage({
      topic,
      today,
      feedSearchURL: '',
    })
    const picture = toPicture({ media: topic.image, size: 'card' })
    return { slug, title, description, highlight, picture, counts, reviewedAt, updatedAt }
  })
}
