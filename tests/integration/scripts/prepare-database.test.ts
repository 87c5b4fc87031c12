import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, onTestFinished } from 'vitest'

import { sitePagePaths } from '@/domain/pages/site-page'
import { prepareDatabase } from '@/scripts/prepare-database'
import { applicationEnvironment, requireSettings } from '@/scripts/settings'
import { importFiles } from '@/seed/import-files'
import { defaultPageKey } from '@/seed/pages/default-page-key'
import { test } from '@/tests/support/integration-test'

import { filesWith, school } from '../seed/documents'

test('a guide whose last theme was deleted starts, and gets no other one', async ({ payload, make }) => {
  await make.staff('beheerder')
  for (const page of sitePagePaths) await payload.kv.set(defaultPageKey(page), {})
  const files = await filesWith({ 'onderwijs.md': school })
  await importFiles({ payload, files, dryRun: false, status: 'published' })
  const { docs } = await payload.find({ collection: 'topics' })
  for (const { id } of docs) await payload.delete({ collection: 'topics', id })

  await prepare()

  expect((await payload.count({ collection: 'topics', trash: true })).totalDocs).toBe(0)
})

/** What a start does with the database of this test. */
async function prepare(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gids-prepare-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const { DATABASE_URL: url = '' } = process.env
  const settings = requireSettings()
  const environment = applicationEnvironment({ settings, folder, databaseURL: url })
  const { signal } = new AbortController()
  await prepareDatabase({ url, environment, signal, settings })
}
