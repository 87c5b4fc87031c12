import path from 'node:path'

import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { getQuestionPlace } from '@/queries/questions/get-question-place'
import { wholeList } from '@/domain/lists/list-filter'
import { organisationList } from '@/domain/lists/organisation-filter'
import { readOrganisationDirectory } from '@/queries/organisations/read-organisation-directory'
import { importFiles, type ImportOutcome } from '@/seed/import-files'
import { countStatements } from '@/tests/support/count-statements'
import { test } from '@/tests/support/integration-test'

import { fileWith, rowsWritten, school } from './documents'

const asiel = path.resolve('seed/content/asiel.md')

describe('Asiel', () => {
  test('comes in whole and public', async ({ payload, make }) => {
    await make.staff('beheerder')
    const outcome = await importOne({ payload, file: asiel })
    expect(outcome.counts).toEqual({ subtopics: 6, questions: 20, organisations: 15, sources: 9 })
    expect(outcome.changes).toEqual({ create: 35, update: 0, unchanged: 0, conflict: 0 })
    const { total, facets } = await readOrganisationDirectory(wholeList(organisationList))
    expect(total).toBe(19)
    expect(facets.thema.options).toEqual([{ value: 'asiel', label: 'Asiel', count: 15, chosen: false }])
    const { docs } = await payload.find({ collection: 'topics', overrideAccess: false, depth: 0 })
    expect(docs[0]).toMatchObject({
      slug: 'asiel',
      feeds: ['migratie', 'integratie', 'asielzoekerscentrum', 'veiligelanders'],
    })
    expect(docs[0]?.subtopics).toHaveLength(6)
    expect(docs[0]?.organisations).toHaveLength(15)
    expect(docs[0]?.sources).toHaveLength(9)
  })

  test('writes nothing when it is imported again', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importOne({ payload, file: asiel })
    const before = await rowsWritten(payload)
    const again = await importOne({ payload, file: asiel })
    expect(again.changes).toEqual({ create: 0, update: 0, unchanged: 31, conflict: 0 })
    expect(again.counts).toEqual({ subtopics: 6, questions: 20, organisations: 15, sources: 9 })
    expect(await rowsWritten(payload)).toEqual(before)
    const statements = await countStatements(() => importOne({ payload, file: asiel }))
    expect(statements).toBeLessThanOrEqual(3)
  })

  test('changes nothing when it is compared anew, as after a change of the file that says the same', async ({
    payload,
    make,
  }) => {
    await make.staff('beheerder')
    await importOne({ payload, file: asiel })
    await payload.update({ collection: 'imports', where: {}, data: { hash: 'another' } })
    const again = await importOne({ payload, file: asiel })
    expect(again.changes).toEqual({ create: 0, update: 0, unchanged: 31, conflict: 0 })
  })

  test('is only planned in a dry run', async ({ payload, make }) => {
    await make.staff('beheerder')
    const before = await rowsWritten(payload)
    const outcome = await importOne({ payload, file: asiel, dryRun: true })
    expect(outcome.changes.create).toBe(35)
    expect(await rowsWritten(payload)).toEqual(before)
  })
})

test('a document without an introduction makes a topic without one', async ({ payload, make }) => {
  await make.staff('beheerder')
  await importOne({ payload, file: await fileWith(school) })
  const { docs } = await payload.find({ collection: 'topics', depth: 0 })
  expect(docs[0]?.intro ?? null).toBeNull()
})

describe('what an editor did', () => {
  test('stays, and the rest of the file comes in', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importOne({ payload, file: await fileWith(school) })
    const [topic] = (await payload.find({ collection: 'topics', depth: 0 })).docs
    await payload.update({
      collection: 'topics',
      id: topic?.id ?? 0,
      data: { description: 'Van de redactie.', _status: 'published' },
    })
    const changed = school
      .replace('Over scholen.', 'Over scholen en geld.')
      .replace('Wie betaalt', 'Wie betaalt eigenlijk')
    const outcome = await importOne({ payload, file: await fileWith(changed) })
    expect(outcome.problems.map(({ rule }) => rule)).toContain('conflict')
    const [after] = (await payload.find({ collection: 'topics', depth: 1 })).docs
    expect(after?.description).toBe('Van de redactie.')
    const [subtopic] = (await payload.find({ collection: 'subtopics', depth: 0 })).docs
    expect(subtopic?.questions?.[0]?.text).toContain('eigenlijk')
  })

  test('keeps the key of a question that the file rewords', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importOne({ payload, file: await fileWith(school) })
    const before = await keys(payload)
    await importOne({ payload, file: await fileWith(school.replace('Wie betaalt', 'Wie betaalt eigenlijk')) })
    expect(await keys(payload)).toEqual(before)
  })

  test('keeps the link of a question that the file moves to another subject', async ({ payload, make }) => {
    await make.staff('beheerder')
    const two = school.replace('\n## Organisaties', '\n#### Toezicht\n\nWie ziet toe?\n\n## Organisaties')
    await importOne({ payload, file: await fileWith(two) })
    const [moved] = await keys(payload)
    const question = 'Wie betaalt de bouw van scholen?'
    const file = await fileWith(
      two.replace(`${question} `, '').replace('Wie ziet toe?', `Wie ziet toe? ${question}`),
    )
    await importOne({ payload, file })
    expect(await getQuestionPlace(String(moved))).toMatchObject({ slug: 'onderwijs' })
  })

  test('an unfinished draft is left alone and reported, until it is published', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importOne({ payload, file: await fileWith(school) })
    const [topic] = (await payload.find({ collection: 'topics', depth: 0 })).docs
    const id = topic?.id ?? 0
    await payload.update({ collection: 'topics', id, draft: true, data: { title: 'Half af' } })
    const file = await fileWith(school.replace('Over scholen.', 'Over scholen en geld.'))
    const outcome = await importOne({ payload, file })
    expect(outcome.problems.map(({ rule }) => rule)).toContain('unfinished-draft')
    expect((await payload.findByID({ collection: 'topics', id, depth: 0 })).description).toBe('Over scholen.')
    await payload.update({ collection: 'topics', id, data: { title: 'Af', _status: 'published' } })
    await importOne({ payload, file })
    const after = await payload.findByID({ collection: 'topics', id, depth: 0 })
    expect(after).toMatchObject({ title: 'Af', description: 'Over scholen en geld.' })
  })
})

describe('a file that is no topic document', () => {
  for (const [name, content] of [
    ['is empty', ''],
    ['is binary', Buffer.from([0, 159, 146, 150, 0, 1, 2])],
    ['has no title', '## Onderwerpen\n\nEen zin.\n'],
    ['is over 1 MB', `---\ntitle: Groot\n---\n${'woord '.repeat(200_000)}`],
    ['has marks without end on one line', `---\ntitle: Groot\n---\n${'*a_ '.repeat(100_000)}`],
    [
      'nests lists 800 deep',
      `---\ntitle: Groot\n---\n${Array.from({ length: 800 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n')}`,
    ],
    [
      'has 100,000 cells',
      `---\ntitle: Groot\n---\n## Organisaties\n\n| a | b |\n|---|---|\n${'| a | b |\n'.repeat(50_000)}`,
    ],
  ] as const) {
    test(`${name}: it says so with line and column, and writes nothing`, async ({ payload, make }) => {
      await make.staff('beheerder')
      const before = await rowsWritten(payload)
      const outcome = await importOne({ payload, file: await fileWith(content) })
      expect(outcome.failed).toBe(true)
      const fatal = outcome.problems.find((problem) => problem.fatal)
      expect(fatal?.line).toBeGreaterThan(0)
      expect(fatal?.column).toBeGreaterThan(0)
      expect(fatal?.message).toMatch(/^[A-Z“].*\.$/)
      expect(await rowsWritten(payload)).toEqual(before)
    })
  }
})

test('a document that may not be published says which field keeps it, and why', async ({ payload, make }) => {
  await make.staff('beheerder')
  const before = await rowsWritten(payload)
  const file = await fileWith(school.replace('description: Over scholen.\n', ''))
  const outcome = await importOne({ payload, file })
  expect(outcome.changes).toEqual({ create: 0, update: 0, unchanged: 0, conflict: 0 })
  expect(outcome.problems.map(({ rule }) => rule)).toContain('missing-description')
  expect(outcome.problems.at(-1)).toMatchObject({
    rule: 'not-written',
    message:
      'Het document is niet geïmporteerd. Inhoud > Omschrijving: Vul dit in; zonder kan dit niet gepubliceerd worden.',
  })
  expect(await rowsWritten(payload)).toEqual(before)
})

test('a document that cannot be written leaves nothing behind, and the next one is imported', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  const { id } = await make.topic({ title: 'Onderwijs', slug: 'onderwijs' })
  await payload.update({
    collection: 'topics',
    id,
    data: { deletedAt: new Date().toISOString() },
    trash: true,
  })
  const outcomes = await importFiles({
    payload,
    files: [await fileWith(school), asiel],
    dryRun: false,
    status: 'published',
  })
  expect(outcomes.map(({ failed }) => failed)).toEqual([true, false])
  expect(outcomes[0]?.problems.at(-1)?.rule).toBe('in-the-trash')
})

async function importOne({
  payload,
  file,
  dryRun = false,
}: {
  payload: Payload
  file: string
  dryRun?: boolean
}): Promise<ImportOutcome> {
  const [outcome] = await importFiles({ payload, files: [file], dryRun, status: 'published' })
  if (!outcome) throw new Error('The import gave no outcome.')
  return outcome
}

async function keys(payload: Payload): Promise<unknown[]> {
  const { docs } = await payload.find({ collection: 'subtopics', depth: 0 })
  return docs.flatMap(({ questions }) => (questions ?? []).map(({ key }) => key))
}
