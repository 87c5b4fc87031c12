import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { applyPlan } from '@/seed/apply/apply-plan'
import { ChangedMeanwhile } from '@/seed/apply/hold-records'
import { importFiles, planParsed } from '@/seed/import-files'
import { parseFile, readFileBytes } from '@/seed/read-topic-file'
import { test } from '@/tests/support/integration-test'

import { filesWith, fileWith, importText, school } from './documents'

/** A change of the document in each kind of record, and the draft that an editor has of one of them. */
const changed = school
  .replace('Over scholen.', 'Over scholen en geld.')
  .replace('Wie betaalt de bouw', 'Wie betaalt eigenlijk de bouw')
  .replace('https://scholenraad.example/)', 'https://nieuw.scholenraad.example/)')
  .replace('Geld voor scholen', 'Geld voor alle scholen')

const drafts = [
  { collection: 'topics', data: { title: 'Half af' } },
  { collection: 'subtopics', data: { title: 'Half af' } },
  { collection: 'organisations', data: { description: 'Half af' } },
  { collection: 'sources', data: { description: 'Half af' } },
] as const

describe('a record whose newest version is an unpublished draft', () => {
  for (const { collection, data } of drafts) {
    test(`${collection}: is left alone and reported, while the rest comes in`, async ({ payload, make }) => {
      await make.staff('beheerder')
      await importText({ payload, text: school })
      const before = await stateOf(payload)
      await payload.update({ collection, id: before[collection].id, draft: true, data })

      const outcome = await importText({ payload, text: changed })

      const rules = outcome.problems.map(({ rule }) => rule)
      expect(rules.filter((rule) => rule === 'unfinished-draft')).toHaveLength(1)
      const after = await stateOf(payload)
      for (const other of drafts) {
        const stays = other.collection === collection
        expect([other.collection, same(after, before, other.collection)]).toEqual([other.collection, stays])
      }
      const draft = await payload.findByID({ collection, id: before[collection].id, draft: true, depth: 0 })
      expect(draft).toMatchObject({ ...data, _status: 'draft' })
    })
  }
})

describe('what comes in as a draft', () => {
  test('is a draft, of every record', async ({ payload, make }) => {
    await make.staff('beheerder')
    const outcome = await importText({ payload, text: school, status: 'draft' })
    expect(outcome.changes.create).toBe(4)
    for (const { collection } of drafts) {
      const seen = await payload.find({ collection, overrideAccess: false, depth: 0 })
      expect([collection, seen.totalDocs]).toEqual([collection, 0])
      const { docs } = await payload.find({ collection, draft: true, depth: 0 })
      expect([collection, docs.map(({ _status }) => _status)]).toEqual([collection, ['draft']])
    }
  })

  test('follows the next draft of the same document', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importText({ payload, text: school, status: 'draft' })

    const outcome = await importText({ payload, text: changed, status: 'draft' })

    expect(outcome.changes).toEqual({ create: 0, update: 4, unchanged: 0, conflict: 0 })
    const { docs } = await payload.find({ collection: 'topics', draft: true, depth: 0 })
    expect(docs[0]).toMatchObject({ description: 'Over scholen en geld.', _status: 'draft' })
    expect((await importText({ payload, text: changed })).changes.update).toBe(4)
  })

  test('leaves what was public as it was for visitors', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importText({ payload, text: school })
    const before = await stateOf(payload)

    const outcome = await importText({ payload, text: changed, status: 'draft' })

    expect(outcome.changes).toEqual({ create: 0, update: 4, unchanged: 0, conflict: 0 })
    expect(await stateOf(payload)).toEqual(before)
    const id = before.topics.id
    const draft = await payload.findByID({ collection: 'topics', id, draft: true, depth: 0 })
    expect(draft).toMatchObject({ description: 'Over scholen en geld.', _status: 'draft' })
  })

  test('goes public when the same document comes in again as a public one', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importText({ payload, text: school, status: 'draft' })
    expect((await importText({ payload, text: school, status: 'draft' })).changes.unchanged).toBe(4)

    const outcome = await importText({ payload, text: school })

    expect(outcome.changes).toEqual({ create: 0, update: 4, unchanged: 0, conflict: 0 })
    for (const { collection } of drafts) {
      const seen = await payload.find({ collection, overrideAccess: false, depth: 0 })
      expect([collection, seen.totalDocs]).toEqual([collection, 1])
    }
    for (const status of ['draft', 'published'] as const)
      expect((await importText({ payload, text: school, status })).changes.unchanged).toBe(4)
  })

  test('goes public with a publisher that stands in no table of organisations', async ({ payload, make }) => {
    await make.staff('beheerder')
    const text = school.replace('| Scholenraad | Rapport', '| Onderwijsbond | Rapport')
    await importText({ payload, text, status: 'draft' })

    await importText({ payload, text })

    const seen = await payload.find({ collection: 'organisations', overrideAccess: false, sort: 'name' })
    expect(seen.docs.map(({ name }) => name)).toEqual(['Onderwijsbond', 'Scholenraad'])
  })

  test('follows a later document of the same run that shares a record', async ({ payload, make }) => {
    await make.staff('beheerder')
    const linked = '[Scholenraad (SR)](https://scholenraad.example/)'
    const files = await filesWith({
      'a.md': school.replace(linked, 'Scholenraad (SR)'),
      'b.md': school.replace('title: Onderwijs', 'title: Kunst'),
    })

    const outcomes = await importFiles({ payload, files, dryRun: false, status: 'draft' })

    const rules = outcomes.flatMap(({ problems }) => problems.map(({ rule }) => rule))
    expect(rules).not.toContain('unfinished-draft')
    const { docs } = await payload.find({ collection: 'organisations', draft: true, depth: 0 })
    expect(docs.map(({ url }) => url)).toEqual(['https://scholenraad.example/'])
  })

  test('stays a draft where an editor worked on it since', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importText({ payload, text: school, status: 'draft' })
    const { docs } = await payload.find({ collection: 'organisations', draft: true, depth: 0 })
    const description = 'Nog niet af.'
    await payload.update({
      collection: 'organisations',
      id: docs[0]?.id ?? 0,
      draft: true,
      data: { description },
    })

    const outcome = await importText({ payload, text: school })

    expect(outcome.changes).toEqual({ create: 0, update: 3, unchanged: 1, conflict: 0 })
    const seen = await payload.find({ collection: 'organisations', overrideAccess: false, depth: 0 })
    expect(seen.totalDocs).toBe(0)
  })
})

describe('a draft of an import on which an editor worked since', () => {
  const description = 'Nog niet af.'

  test('stays a draft, also when a later import says nothing new of it', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importText({ payload, text: school, status: 'draft' })
    const { docs } = await payload.find({ collection: 'organisations', draft: true, depth: 0 })
    const id = docs[0]?.id ?? 0
    await payload.update({ collection: 'organisations', id, draft: true, data: { description } })
    const text = school.replace('Over scholen.', 'Over scholen en geld.')

    const asDraft = await importText({ payload, text, status: 'draft' })
    const asPublic = await importText({ payload, text })

    expect(asDraft.changes).toMatchObject({ update: 1, unchanged: 3 })
    expect(asPublic.changes).toMatchObject({ update: 3, unchanged: 1 })
    const seen = await payload.find({ collection: 'organisations', overrideAccess: false, depth: 0 })
    expect(seen.totalDocs).toBe(0)
  })

  test('is not made public when the editor saves it while it is imported', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importText({ payload, text: school, status: 'draft' })
    const parsed = await parseFile(await readFileBytes(await fileWith(school)))
    const { plan } = await planParsed({ parsed, payload })
    if (!plan) throw new Error('There is nothing to plan.')
    const { docs } = await payload.find({ collection: 'organisations', draft: true, depth: 0 })
    const id = docs[0]?.id ?? 0
    await payload.update({ collection: 'organisations', id, draft: true, data: { description } })

    const applied = applyPlan({ payload, plan, status: 'published', file: 'a', hash: 'a', problems: [] })

    await expect(applied).rejects.toThrow(ChangedMeanwhile)
  })
})

type State = Record<(typeof drafts)[number]['collection'], { id: number }>

/** The one record of each collection, as visitors see it. */
async function stateOf(payload: Payload): Promise<State> {
  const only = async (collection: keyof State): Promise<{ id: number }> => {
    const { docs } = await payload.find({ collection, overrideAccess: false, depth: 0 })
    const [document] = docs
    if (!document) throw new Error(`There is nothing public in ${collection}.`)
    return document
  }
  return {
    topics: await only('topics'),
    subtopics: await only('subtopics'),
    organisations: await only('organisations'),
    sources: await only('sources'),
  }
}

function same(a: State, b: State, collection: keyof State): boolean {
  return JSON.stringify(a[collection]) === JSON.stringify(b[collection])
}
