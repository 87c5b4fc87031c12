import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { expect } from 'vitest'

import { readChanges } from '@/components/admin/dashboard/read-changes'
import { readTasks } from '@/components/admin/dashboard/read-tasks'
import { readThemes } from '@/components/admin/dashboard/read-themes'
import { readDuplicates } from '@/components/admin/similar/read-duplicates'
import type { StaffRole } from '@/domain/people/staff-role'

import { countStatements } from '@/tests/support/count-statements'
import { test } from '@/tests/support/integration-test'
import type { Makers } from '@/tests/support/makers'

async function reqOf({
  payload,
  make,
  as = 'redacteur',
}: {
  payload: Payload
  make: Makers
  as?: StaffRole
}): Promise<PayloadRequest> {
  return createLocalReq({ user: await make.staff(as) }, payload)
}

test('drafts that somebody saved are theirs to do, and all see who saved what last, and when', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const [mine, others] = [
    await make.topic({ title: 'Van mij', _status: 'draft' }),
    await make.topic({ title: 'Van een ander', _status: 'draft' }),
  ]
  const save = (id: number, as: StaffRole) =>
    rest({ path: `/topics/${id}?draft=true`, method: 'PATCH', body: { highlight: 'Wie?' }, as })
  await save(mine.id, 'redacteur')
  await save(others.id, 'eindredacteur')
  const req = await reqOf({ payload, make })

  expect(await readTasks(req)).toEqual([
    {
      kind: 'draft',
      title: 'Van mij',
      href: `/admin/collections/topics/${mine.id}`,
      detail: expect.stringMatching(/^bewaard op .+ om \d\d:\d\d$/),
    },
  ])
  expect(await readChanges(req)).toMatchObject([
    {
      title: 'Van een ander',
      detail: 'thema, door Eindredacteur',
      moment: expect.stringMatching(/ om \d\d:\d\d$/),
    },
    { title: 'Van mij', detail: 'thema, door Redacteur' },
  ])
  await payload.update({
    collection: 'topics',
    id: mine.id,
    data: { description: 'Wat?', _status: 'published' },
  })
  expect(await readTasks(req)).toEqual([])
})

test('topics to look at again are told a month ahead, the latest first, with whose they are', async ({
  payload,
  make,
}) => {
  const { id: owner } = await make.staff('redacteur')
  const every = { reviewEveryMonths: 12 }
  const late = { ...every, reviewedAt: '2020-01-01T12:00:00Z' }
  await make.topic({ title: 'Op tijd', ...every, reviewedAt: new Date().toISOString() })
  await make.topic({ title: 'Te laat', ...late, owner })
  await make.topic({ title: 'Ook te laat', ...every, reviewedAt: '2021-01-01T12:00:00Z' })
  await make.topic({ title: 'Concept', ...late, _status: 'draft' })
  const eindredacteur = await make.staff('eindredacteur')
  await make.topic({ title: 'Van een ander', ...late, owner: eindredacteur.id })

  const due = await readTasks(await reqOf({ payload, make }))

  expect(due.map(({ kind, title, detail }) => [kind, title, detail])).toEqual([
    ['review-late', 'Te laat', 'had gemoeten op 1 januari 2021, Redacteur'],
    ['review-late', 'Ook te laat', 'had gemoeten op 1 januari 2022, van niemand'],
  ])
})

test('what lies before the eindredactie waits for them, what was sent back for who sent it', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const { id: record } = await make.source({ title: 'Rapport', _status: 'draft' })
  const body = { collection: 'sources', record, note: 'Graag vandaag.' }
  await rest({ path: '/reviews/submit', method: 'POST', body, as: 'redacteur' })
  const read = async (as: StaffRole) =>
    (await readTasks(await reqOf({ payload, make, as }))).map(({ kind, detail }) => [kind, detail])

  expect(await read('redacteur')).toEqual([])
  expect(await read('eindredacteur')).toEqual([
    ['review', expect.stringMatching(/^van Redacteur, .+: “Graag vandaag.”$/)],
  ])
  const [review] = (await payload.find({ collection: 'reviews' })).docs
  const path = `/reviews/${review?.id}/return`
  await rest({ path, method: 'POST', body: { reason: 'Jaar mist.' }, as: 'eindredacteur' })
  expect(await read('redacteur')).toEqual([['returned', expect.stringMatching(/: “Jaar mist.”$/)]])
  expect(await read('eindredacteur')).toEqual([])

  await payload.delete({ collection: 'sources', id: record })
  expect(await read('redacteur'), 'what is no more asks for nothing').toEqual([])
})

test('tips that nobody has dealt with wait, the oldest first, after what is more urgent', async ({
  payload,
  make,
}) => {
  const data = { kind: 'fout', path: '/themas/asiel' } as const
  const { id } = await payload.create({
    collection: 'tips',
    data: { ...data, text: 'Klopt niet.', state: 'open' },
  })
  await payload.create({ collection: 'tips', data: { kind: 'tip', text: 'Een rapport', state: 'open' } })
  await payload.create({ collection: 'tips', data: { ...data, text: 'Gedaan', state: 'taken' } })
  await make.topic({ title: 'Te laat', reviewEveryMonths: 1, reviewedAt: '2020-01-01T12:00:00Z' })

  const tasks = await readTasks(await reqOf({ payload, make }))

  expect(tasks.map(({ kind, title }) => [kind, title])).toEqual([
    ['review-late', 'Te laat'],
    ['tip', 'Klopt niet.'],
    ['tip', 'Een rapport'],
  ])
  expect(tasks[1]).toMatchObject({
    href: `/admin/collections/tips/${id}`,
    detail: expect.stringMatching(/^bij \/themas\/asiel, /),
  })
})

test('each topic has a row with its state, its drafts and those of its subtopics, its plans, reviews and owner', async ({
  payload,
  make,
}) => {
  const { id: owner } = await make.staff('redacteur')
  const { id: subtopic } = await make.subtopic({ title: 'Geld', _status: 'draft' })
  const asylum = await make.topic({ title: 'Asiel', subtopics: [subtopic], owner, _status: 'draft' })
  await make.topic({ title: 'Zorg', reviewedAt: '2026-01-02T12:00:00Z' })
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'topics', value: asylum.id } },
    waitUntil: new Date('2030-01-01T00:00:00Z'),
  })

  expect(await readThemes(await reqOf({ payload, make }))).toEqual([
    {
      title: 'Asiel',
      href: `/admin/collections/topics/${asylum.id}`,
      isPublic: false,
      drafts: 2,
      plans: [{ type: 'publish', at: '2030-01-01T00:00:00.000Z' }],
      reviewedAt: null,
      due: null,
      isLate: false,
      owner: 'Redacteur',
    },
    {
      title: 'Zorg',
      href: expect.any(String),
      isPublic: true,
      drafts: 0,
      plans: [],
      reviewedAt: '2026-01-02T12:00:00.000Z',
      due: null,
      isLate: false,
      owner: null,
    },
  ])
  await payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } } })
})

test('records with the same name, website or link are told', async ({ payload, make }) => {
  await make.organisation({ name: 'Centraal Orgaan', url: 'https://www.coa.nl/' })
  await make.organisation({ name: 'centraal-orgaan', slug: 'dubbel', url: 'https://ind.nl' })
  await make.organisation({ name: 'COA', url: 'http://coa.nl' })
  await make.source({ title: 'Rapport', url: 'https://example.org/a' })
  await make.source({ title: 'Nog eens', url: 'https://example.org/a/' })
  await make.source({ title: 'Ander', url: 'https://example.org/b' })

  const found = await readDuplicates(await reqOf({ payload, make }))

  expect(found.map(({ title, detail }) => [title, detail])).toEqual([
    ['centraal-orgaan', 'organisatie, dezelfde naam als “Centraal Orgaan”'],
    ['COA', 'organisatie, dezelfde website als “Centraal Orgaan”'],
    ['Nog eens', 'bron, dezelfde link als “Rapport”'],
  ])
})

test('each list takes one statement', async ({ payload, make }) => {
  await make.topic()
  const req = await reqOf({ payload, make })
  for (const read of [readTasks, readThemes, readChanges, readDuplicates])
    expect(await countStatements(() => read(req)), read.name).toBe(1)
})

test('what is there already with nearly that name, or with that link, is told before it is made again', async ({
  make,
  restWithReadTime: rest,
}) => {
  const coa = await make.organisation({
    name: 'Centraal Orgaan opvang asielzoekers',
    url: 'https://www.coa.nl/',
  })
  await make.organisation({ name: 'Vluchtelingenwerk', _status: 'draft' })
  const alike = async (query: Record<string, string>) => {
    const asked = new URLSearchParams({ collection: 'organisations', ...query })
    const { body } = await rest({ path: `/similar?${asked}`, as: 'redacteur' })
    return (body.alike as { title: string; detail: string }[]).map(({ title, detail }) => [title, detail])
  }

  expect(await alike({ name: 'Centraal orgaan opvang asielzoeker' })).toEqual([
    [coa.name, 'heet bijna hetzelfde'],
  ])
  expect(await alike({ name: 'Iets anders', url: 'http://coa.nl' })).toEqual([
    [coa.name, 'heeft dezelfde link'],
  ])
  expect(await alike({ name: 'VluchtelingenWerk' })).toEqual([['Vluchtelingenwerk', 'heet bijna hetzelfde']])
  expect(await alike({ name: coa.name, id: String(coa.id) })).toEqual([])
  for (const name of ['', '%', "'; drop table x --", '\\']) expect(await alike({ name })).toEqual([])
  expect((await rest({ path: '/similar?collection=users', as: 'redacteur' })).status).toBe(400)
  expect((await rest({ path: '/similar?collection=sources' })).status).toBe(401)
})

test('an abbreviation, another name, other accents, an article and a tracked link are known', async ({
  make,
  restWithReadTime: rest,
}) => {
  await make.organisation({
    name: 'Centraal Bureau voor de Statistiek',
    slug: 'cbs',
    abbreviation: 'CBS',
    aliases: ['Statistisch bureau'],
    url: 'https://www.cbs.nl/nl-nl/cijfers?id=7',
  })
  await make.organisation({ name: 'Érasmus Universiteit', slug: 'eur' })
  await make.organisation({ name: 'Het kabinet', slug: 'kabinet' })
  const alike = async (query: Record<string, string>) => {
    const asked = new URLSearchParams({ collection: 'organisations', ...query })
    const { body } = await rest({ path: `/similar?${asked}`, as: 'redacteur' })
    return (body.alike as { title: string; detail: string }[]).map(({ title, detail }) => [title, detail])
  }
  const cbs = 'Centraal Bureau voor de Statistiek'

  for (const name of ['CBS', 'cbs', 'C.B.S.', 'Het CBS'])
    expect(await alike({ name }), name).toEqual([[cbs, 'heet ook “CBS”']])
  expect(await alike({ name: 'Iets anders', abbreviation: 'CBS' })).toEqual([[cbs, 'heet ook “CBS”']])
  expect(await alike({ name: 'Cijferbureau (CBS)' })).toEqual([[cbs, 'heet ook “CBS”']])
  expect(await alike({ name: 'statistisch bureau' })).toEqual([[cbs, 'heet ook “Statistisch bureau”']])
  expect(await alike({ name: 'erasmus universiteit' })).toEqual([
    ['Érasmus Universiteit', 'heet bijna hetzelfde'],
  ])
  for (const name of ['’t kabinet', "'t Kabinet", 'kabinet', 'De Kabinet'])
    expect(await alike({ name }), name).toEqual([['Het kabinet', 'heet bijna hetzelfde']])
  for (const added of ['&utm_source=nieuwsbrief', '&fbclid=x', '#', '&utm_medium=a&gclid=b'])
    expect(await alike({ name: '', url: `http://cbs.nl/nl-nl/cijfers?id=7${added}` }), added).toEqual([
      [cbs, 'heeft dezelfde link'],
    ])
})
