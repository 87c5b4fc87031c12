import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { expect, vi } from 'vitest'

import { lockDocuments } from '@/document-lock'
import { applyPlan, type Imported } from '@/seed/apply/apply-plan'
import { ChangedMeanwhile } from '@/seed/apply/hold-records'
import { planParsed } from '@/seed/import-files'
import { parseFile, readFileBytes } from '@/seed/read-topic-file'
import { test } from '@/tests/support/integration-test'

import { fileWith, importText, school } from './documents'

/** Changes a field of a record of each collection. */
const changed = school
  .replace('Over scholen.', 'Over scholen en geld.')
  .replace('Wie betaalt de bouw', 'Wie betaalt eigenlijk de bouw')
  .replace('https://scholenraad.example/)', 'https://www.scholenraad.example/nieuw)')
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
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await lockDocuments({ documents: [{ collection: 'topics', id }], req })

  let saved = false
  const save = payload.update({ collection: 'topics', id, draft: true, data: { title: 'Scholen' } })
  const saving = save.then(() => (saved = true))
  await vi.waitFor(async () => expect(await waiting(payload)).toBe(1))
  expect(saved).toBe(false)
  await commitTransaction(req)
  await saving
  expect(saved).toBe(true)
})

async function planned({ payload, text }: { payload: Payload; text: string }): Promise<Imported> {
  const parsed = parseFile(await readFileBytes(await fileWith(text)))
  const { plan, file, problems } = await planParsed({ parsed, payload })
  if (!plan) throw new Error('There is no plan.')
  return { plan, file, hash: parsed.hash, problems, status: 'published' }
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

/** How many transactions wait for a lock that another one holds. */
async function waiting(payload: Payload): Promise<number> {
  const { rows } = await payload.db.drizzle.execute<{ count: number }>(
    `select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted
     and database = (select oid from pg_database where datname = current_database())`,
  )
  return rows[0]?.count ?? 0
}
