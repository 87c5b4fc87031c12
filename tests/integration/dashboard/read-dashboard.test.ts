import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { expect } from 'vitest'

import type { StaffRole } from '@/domain/people/staff-role'
import * as dashboard from '@/components/admin/dashboard/read-dashboard'

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

test('drafts that somebody saved are theirs, and all see who saved what last', async ({
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

  expect(await dashboard.readMyDrafts(req)).toMatchObject([
    {
      title: 'Van mij',
      href: `/admin/collections/topics/${mine.id}`,
      detail: expect.stringMatching(/^thema, bewaard op/),
    },
  ])
  expect((await dashboard.readRecent(req)).map(({ title, detail }) => [title, detail.split(',')[1]])).toEqual(
    [
      ['Van een ander', ' Eindredacteur'],
      ['Van mij', ' Redacteur'],
    ],
  )
  await payload.update({
    collection: 'topics',
    id: mine.id,
    data: { description: 'Wat?', _status: 'published' },
  })
  expect(await dashboard.readMyDrafts(req)).toEqual([])
})

test('topics to look at again are told a month ahead, the latest first, with whose they are', async ({
  payload,
  make,
}) => {
  const { id: owner } = await make.staff('redacteur')
  const every = { reviewEveryMonths: 12 }
  await make.topic({ title: 'Op tijd', ...every, reviewedAt: new Date().toISOString() })
  await make.topic({ title: 'Te laat', ...every, reviewedAt: '2020-01-01T12:00:00Z', owner })
  await make.topic({ title: 'Ook te laat', ...every, reviewedAt: '2021-01-01T12:00:00Z' })
  await make.topic({ title: 'Concept', ...every, reviewedAt: '2019-01-01T12:00:00Z', _status: 'draft' })

  const due = await dashboard.readDue(await reqOf({ payload, make }))

  expect(due.map(({ title, detail }) => [title, detail])).toEqual([
    ['Te laat', 'thema, had gemoeten op 1 januari 2021, Redacteur'],
    ['Ook te laat', 'thema, had gemoeten op 1 januari 2022, van niemand'],
  ])
})

test('what lies before the eindredactie is told to all, what was sent back to who sent it', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const { id: record } = await make.source({ title: 'Rapport', _status: 'draft' })
  const body = { collection: 'sources', record, note: 'Graag vandaag.' }
  await rest({ path: '/reviews/submit', method: 'POST', body, as: 'redacteur' })
  const read = async (as: StaffRole) =>
    (await dashboard.readReviews(await reqOf({ payload, make, as }))).map(({ detail }) => detail)

  for (const as of ['redacteur', 'eindredacteur'] as const)
    expect(await read(as)).toEqual(['bron, van Redacteur: “Graag vandaag.”'])
  const [review] = (await payload.find({ collection: 'reviews' })).docs
  const path = `/reviews/${review?.id}/return`
  await rest({ path, method: 'POST', body: { reason: 'Jaar mist.' }, as: 'eindredacteur' })
  expect(await read('redacteur')).toEqual(['bron, teruggestuurd: “Jaar mist.”'])
  expect(await read('eindredacteur')).toEqual([])
})

test('tips that nobody has dealt with are told, the oldest first', async ({ payload, make }) => {
  const data = { kind: 'fout', path: '/themas/asiel' } as const
  const { id } = await payload.create({
    collection: 'tips',
    data: { ...data, text: 'Klopt niet.', state: 'open' },
  })
  await payload.create({ collection: 'tips', data: { kind: 'tip', text: 'Een rapport', state: 'open' } })
  await payload.create({ collection: 'tips', data: { ...data, text: 'Gedaan', state: 'taken' } })
  expect(await dashboard.readTips(await reqOf({ payload, make }))).toEqual([
    { title: 'Klopt niet.', href: `/admin/collections/tips/${id}`, detail: 'Fout, /themas/asiel' },
    { title: 'Een rapport', href: expect.any(String), detail: 'Tip' },
  ])
})

test('records with the same name, website or link are told', async ({ payload, make }) => {
  await make.organisation({ name: 'Centraal Orgaan', url: 'https://www.coa.nl/' })
  await make.organisation({ name: 'centraal-orgaan', slug: 'dubbel', url: 'https://ind.nl' })
  await make.organisation({ name: 'COA', url: 'http://coa.nl' })
  await make.source({ title: 'Rapport', url: 'https://example.org/a' })
  await make.source({ title: 'Nog eens', url: 'https://example.org/a/' })
  await make.source({ title: 'Ander', url: 'https://example.org/b' })

  const found = await dashboard.readDuplicates(await reqOf({ payload, make }))

  expect(found.map(({ title, detail }) => [title, detail])).toEqual([
    ['centraal-orgaan', 'organisatie, dezelfde naam als “Centraal Orgaan”'],
    ['COA', 'organisatie, dezelfde website als “Centraal Orgaan”'],
    ['Nog eens', 'bron, dezelfde link als “Rapport”'],
  ])
})

test('each list takes one statement', async ({ payload, make }) => {
  await make.topic()
  const req = await reqOf({ payload, make })
  for (const [name, read] of Object.entries(dashboard))
    expect(await countStatements(() => read(req)), name).toBe(1)
  expect((await dashboard.readCounts(req)).map(({ title, detail }) => [title, detail])).toEqual([
    ['Thema’s', '1, waarvan 0 met een concept'],
  ])
  expect(await dashboard.readImportProblems(req)).toEqual([])
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
