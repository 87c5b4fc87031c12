import { readdirSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { readAppliedMigrations, withClient } from '@/scripts/database-client'
import { migrationNames } from '@/scripts/migration-names'

import { installations } from './installations'
import { startEmptyCluster } from './machines/cluster'
import { logIn, sharedSettings } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { startGuide } from './machines/start-guide'

test('two first starts at once on an empty database come up, with one account and one import', async () => {
  const folder = emptyFolder()
  const cluster = await startEmptyCluster(folder)
  const start = (name: 'first' | 'second') =>
    startGuide({
      folder: installations[name],
      settings: { ...sharedSettings, DATABASE_URL: cluster.url, DATA_DIR: path.join(folder, name) },
    })
  const [first, second] = [await start('first'), await start('second')]
  await Promise.all([first.ready(), second.ready()])

  const counted = await withClient({
    url: cluster.url,
    work: async (client) => {
      const { rows } = await client.query<Record<string, number>>(`SELECT
        (SELECT count(*) FROM users)::int AS accounts, (SELECT count(*) FROM topics)::int AS topics,
        (SELECT count(*) FROM imports)::int AS imports, (SELECT count(*) FROM pages)::int AS pages`)
      expect(await readAppliedMigrations(client)).toEqual(migrationNames())
      return rows[0]
    },
  })
  const documents = readdirSync(path.join(installations.first, 'seed/content')).length
  expect(counted).toEqual({ accounts: 1, topics: documents, imports: documents, pages: 3 })
  for (const { url } of [first, second]) await logIn({ node: url })
  const waiting = [first, second].filter((node) =>
    node.output().includes('another node prepares it: waiting'),
  )
  expect(waiting).toHaveLength(1)
})
