import path from 'node:path'

import { withClient } from '@/scripts/database-client'
import { type DebianPostgres, startDebianPostgres } from '@/tests/support/debian-postgres'

import { untilTestEnds } from './until-test-ends'

export interface Cluster {
  postgres: DebianPostgres
  /** Of an empty database of its own user, made as docs/beheer.md tells. */
  url: string
}

/** PostgreSQL 15 with an empty database for the guide. */
export async function startCluster({ folder }: { folder: string }): Promise<Cluster> {
  const postgres = untilTestEnds(await startDebianPostgres(path.join(folder, 'primary')))
  await withClient({
    url: postgres.urlOf('postgres'),
    work: async (client) => {
      await client.query(`CREATE ROLE guide LOGIN PASSWORD 'word'`)
      await client.query(`CREATE DATABASE guide OWNER guide ENCODING 'UTF8' TEMPLATE template0`)
    },
  })
  return { postgres, url: addressThrough(postgres.port) }
}

/** The address of that database through whatever listens on this port. */
export function addressThrough(port: number): string {
  return `postgres://guide:word@127.0.0.1:${port}/guide`
}
