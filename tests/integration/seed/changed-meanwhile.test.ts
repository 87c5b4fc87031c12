import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { expect, vi } from 'vitest'

import { lockDocuments } from '@/server/database/document-lock'
import { applyPlan, type Imported } from '@/seed/apply/apply-plan'
import { ChangedMeanwhile } from '@/seed/apply/hold-records'
import { planParsed } from '@/seed/import-files'
import { parseFile, readFileBytes } from '@/seed/read-topic-file'
import { applyUpload } from '@/seed/upload/apply-upload'
import { planUpload } from '@/seed/upload/plan-upload'
import { fingerprintOf } from '@/seed/upload/to-preview'
import { test } from '@/tests/support/integration-test'

import { fileWith, importText, school } from './documents'

/** Changes a field of a record of each collection. */
const changed = school
  .replace('Over scholen.', 'Over scholen en geld.')
  .replace('Wie betaalt de bouw', 'Wie betaalt eigenlijk de bouw')
  .replace('https://scholenraad.example/)', 'https://nieuw.scholenraad.example/)')
  .replace('Geld voor scholen', 'Geld voor alle scholen')

const edits = [
  { collection: 'topics', data: { highlight: 'Wie betaalt dat?' } },
  { collection: 'subtopics', data: { title: 'Geld' } },
  { collection: 'organisations', data: { abbreviation: 'SchR' } },
  { collection: 'sources', data: { year: 2020 } },
] as const

for (const { collection, data } of edits) {
  test(`${collection}: a plan is not written over what an editor saved after it was made`, async ({
    payload,
    make,
  }) => {
    await make.staff('beheerder')
    await importText({ payload, text: school })
    const imported = await planned({ payload, text: changed })
    const { docs } = await payload.find({ collection, depth: 0 })
    await payload.update({ collection, id: docs[0]?.id ?? 0, data: { ...data, _status: 'published' } })
    const before = await contents(payload)

    await expect(applyPlan({ payload, ...imported })).rejects.toThrow(ChangedMeanwhile)

    expect(await contents(payload)).toEqual(before)
  })
}

test('a save waits for the import that holds its record', async ({ payload, make }) => {
  await make.staff('beheerder')
  await importText({ payload, text: school })
  const { docs } = await payload.find({ collection: 'topics', depth: 0 })
  const id = docs[0]?.id ?? 0
  const req = await startHolding({ payload, id })

  let saved = false
  const save = payload.update({ collection: 'topics', id, draft: true, data: { title: 'Scholen' } })
  const saving = save.then(() => (saved = true))
  await untilWaiting({ payload, count: 1 })
  expect(saved).toBe(false)
  await commitTransaction(req)
  await saving
  expect(saved).toBe(true)
})

for (const saves of [1, 2]) {
  test(`a document is planned anew over what an editor saved meanwhile, ${saves} times`, async ({
    payload,
    make,
  }) => {
    await make.staff('beheerder')
    await importText({ payload, text: school })
    const editor = await startSaving(payload)

    const importing = importText({ payload, text: changed })
    await editor.saveEachTime(highlights.slice(0, saves))
    const { failed, changes } = await importing

    expect({ failed, changes }).toMatchObject({ failed: false, changes: { update: 4, conflict: 0 } })
    expect((await payload.find({ collection: 'topics' })).docs[0]).toMatchObject({
      description: 'Over scholen en geld.',
      ...highlights[saves - 1],
    })
  })
}

test('a document of which an editor saves a record each time is reported as not written', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  await importText({ payload, text: school })
  const editor = await startSaving(payload)

  const importing = importText({ payload, text: changed })
  await editor.saveEachTime(highlights)
  const { failed, problems } = await importing

  expect(failed).toBe(true)
  expect(problems.at(-1)).toMatchObject({
    rule: 'not-written',
    message: 'Het document is niet geïmporteerd. “Onderwijs” is intussen door iemand veranderd.',
  })
  expect((await payload.find({ collection: 'topics' })).docs[0]?.description).toBe('Over scholen.')
  expect((await importText({ payload, text: changed })).changes).toMatchObject({ update: 4 })
})

test('what is uploaded is answered with the new plan when an editor saves while it is written', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  await importText({ payload, text: school })
  const choices = { status: 'published', fingerprint: '', document: [], editor: [] }
  const upload = { name: 'a.md', bytes: new TextEncoder().encode(changed), frontMatter: null, choices }
  choices.fingerprint = fingerprintOf(await planUpload({ upload, payload })) ?? ''
  const editor = await startSaving(payload)

  const importing = applyUpload({ upload, payload, user: null })
  const refused = expect(importing).rejects.toMatchObject({
    status: 409,
    details: {
      preview: { records: expect.arrayContaining([expect.objectContaining({ action: 'conflict' })]) },
    },
  })
  await editor.saveEachTime([{ description: 'Van de redactie.' }])
  await refused

  expect((await payload.find({ collection: 'topics' })).docs[0]?.description).toBe('Van de redactie.')
})

const highlights = ['Wie betaalt dat?', 'Wie kiest dat?', 'Wie weet dat?'].map((highlight) => ({ highlight }))

async function planned({ payload, text }: { payload: Payload; text: string }): Promise<Imported> {
  const parsed = await parseFile(await readFileBytes(await fileWith(text)))
  const { plan, file, problems } = await planParsed({ parsed, payload })
  if (!plan) throw new Error('There is no plan.')
  return { plan, file, hash: parsed.hash, problems, status: 'published' }
}

/**
 * An editor who holds the topic already: an import has its plan by the time that it waits for that, so that each
 * of the saves comes between a plan and its writing.
 */
async function startSaving(
  payload: Payload,
): Promise<{ saveEachTime: (saves: { description?: string; highlight?: string }[]) => Promise<void> }> {
  const { docs } = await payload.find({ collection: 'topics', depth: 0 })
  const id = docs[0]?.id ?? 0
  let req = await startHolding({ payload, id })
  const saveEachTime = async (saves: { description?: string; highlight?: string }[]): Promise<void> => {
    for (const [index, data] of saves.entries()) {
      await untilWaiting({ payload, count: 1 })
      const next = index + 1 < saves.length ? startHolding({ payload, id }) : null
      if (next) await untilWaiting({ payload, count: 2 })
      await payload.update({ collection: 'topics', id, data: { ...data, _status: 'published' }, req })
      await commitTransaction(req)
      if (next) req = await next
    }
  }
  return { saveEachTime }
}

/** A transaction that keeps others from writing to a topic; it waits for who does so now. */
async function startHolding({ payload, id }: { payload: Payload; id: number }): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await lockDocuments({ documents: [{ collection: 'topics', id }], req })
  return req
}

/** Of all records, in their newest version. */
async function contents(payload: Payload): Promise<unknown[]> {
  const all: unknown[] = []
  for (const { collection } of edits) {
    const { docs } = await payload.find({ collection, draft: true, depth: 0, sort: 'id' })
    all.push(...docs)
  }
  return all
}

async function untilWaiting({ payload, count }: { payload: Payload; count: number }): Promise<void> {
  await vi.waitFor(async () => expect(await waiting(payload)).toBe(count), { timeout: 10_000 })
}

/** How many transactions wait for a lock that another one holds. */
async function waiting(payload: Payload): Promise<number> {
  const { rows } = await payload.db.drizzle.execute<{ count: number }>(
    `select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted
     and database = (select oid from pg_database where datname = current_database())`,
  )
  return rows[0]?.count ?? 0
}
