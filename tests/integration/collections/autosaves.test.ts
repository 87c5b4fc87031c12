import { readFileSync } from 'node:fs'

import type { Payload } from 'payload'
import { expect } from 'vitest'

import { test } from '../../support/integration-test'
import { importText } from '../seed/documents'

/** As many as one person types in a month. */
const autosaves = process.env.TEST_LONG === '1' ? 10_000 : 500

test(`${autosaves} autosaves leave at most 25 versions, and a database of at most twice its size`, async ({
  payload,
  make,
}) => {
  const user = await make.staff('redacteur')
  await importText({ payload, text: readFileSync('seed/content/asiel.md', 'utf8'), status: 'published' })
  const { docs } = await payload.find({ collection: 'topics', limit: 1, depth: 0 })
  const id = docs[0]?.id ?? 0
  const before = await sizeOf(payload)
  for (let save = 0; save < autosaves; save += 1) {
    await payload.update({
      collection: 'topics',
      id,
      data: { description: `Wie mag blijven? ${save}` },
      draft: true,
      // One save in twenty is made by hand, and is a version of its own.
      autosave: save % 20 !== 0,
      depth: 0,
      user,
    })
  }
  const versions = await payload.countVersions({ collection: 'topics', where: { parent: { equals: id } } })
  expect(versions.totalDocs).toBeLessThanOrEqual(25)
  expect((await sizeOf(payload)) / before).toBeLessThanOrEqual(2)
}, 1_800_000)

/** In bytes. */
async function sizeOf(payload: Payload): Promise<number> {
  const { rows } = await payload.db.drizzle.execute(
    'select pg_database_size(current_database())::float8 as bytes',
  )
  return Number(rows[0]?.bytes)
}
