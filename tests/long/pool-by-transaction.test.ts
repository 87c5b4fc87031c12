import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

import { hasRows, withClient } from '@/scripts/database-client'
import { findFreePort } from '@/scripts/postgres/free-port'
import { chooseOwner } from '@/scripts/postgres/owner'

import { installations } from './installations'
import { addressThrough, startCluster, startEmptyCluster } from './machines/cluster'
import { sharedSettings } from './machines/editor'
import { emptyFolder } from './machines/empty-folder'
import { startGuide } from './machines/start-guide'
import { startProgram } from './machines/start-program'

test.each([
  ['transaction', 'of an empty database', false],
  ['transaction', 'of a database in use', true],
  ['statement', 'of an empty database', false],
])('a pool by %s %s is refused at the start, in words', async (mode, _, isUsed) => {
  const folder = emptyFolder()
  const cluster = await (isUsed ? startCluster(folder) : startEmptyCluster(folder))
  const pool = await startPool({ folder, mode, port: cluster.postgres.port })

  const guide = await startBehind({ folder, pool })

  expect(await guide.ended).toBe(1)
  expect(guide.output()).toContain(
    'DATABASE_URL must lead to PostgreSQL itself or to a pool by session; a pool by transaction drops its notices.',
  )
  expect(guide.output()).not.toMatch(/^ +at /m)
  if (isUsed) return
  await withClient({
    url: cluster.url,
    work: async (client) => {
      const { rows } = await client.query(`SELECT FROM pg_tables WHERE schemaname = 'public'`)
      expect(rows, 'nothing was written').toEqual([])
    },
  })
})

test('a pool by session is as good as PostgreSQL itself', async () => {
  const folder = emptyFolder()
  const cluster = await startCluster(folder)
  const pool = await startPool({ folder, mode: 'session', port: cluster.postgres.port })
  const guide = await startBehind({ folder, pool })
  await guide.ready()
  expect(await withClient({ url: cluster.url, work: (client) => hasRows({ client, table: 'topics' }) })).toBe(
    true,
  )
})

function startBehind({
  folder,
  pool,
}: {
  folder: string
  pool: { port: number }
}): ReturnType<typeof startGuide> {
  return startGuide({
    folder: installations.first,
    settings: {
      ...sharedSettings,
      DATABASE_URL: addressThrough(pool.port),
      DATA_DIR: path.join(folder, 'data'),
    },
  })
}

async function startPool({
  folder,
  mode,
  port: behind,
}: {
  folder: string
  mode: string
  port: number
}): Promise<{ port: number }> {
  const port = await findFreePort()
  const file = path.join(folder, 'pgbouncer.ini')
  writeFileSync(
    file,
    `[databases]
guide = host=127.0.0.1 port=${behind} dbname=guide user=guide password=word
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
ignore_startup_parameters = extra_float_digits, statement_timeout, lock_timeout
`,
  )
  await startProgram({
    program: '/usr/sbin/pgbouncer',
    package: 'pgbouncer',
    args: [file],
    port,
    logFile: path.join(folder, 'pgbouncer.log'),
    owner: chooseOwner(path.join(folder, 'none')),
  })
  return { port }
}
