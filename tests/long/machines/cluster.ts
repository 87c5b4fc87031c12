import { existsSync } from 'node:fs'
import path from 'node:path'

import { withClient } from '@/scripts/database-client'
import { type DebianPostgres, startCopy, startDebianPostgres } from '@/tests/support/debian-postgres'

import { copyFolder, installations } from '../installations'
import { sharedSettings } from './editor'
import { emptyFolder } from './empty-folder'
import { startGuide } from './start-guide'
import { untilTestEnds } from './until-test-ends'

export interface Cluster {
  postgres: DebianPostgres
  /** Of the database of the guide, as its own user. */
  url: string
}

/** PostgreSQL 15 with an empty database, made as docs/beheer.md tells. */
export async function startEmptyCluster(folder: string): Promise<Cluster> {
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

/** PostgreSQL 15 with the database of a guide that has been started before, which is much quicker than a first start. */
export async function startCluster(folder: string): Promise<Cluster> {
  const of = path.join(installations.first, '..', 'prepared')
  if (!existsSync(of)) await prepare(of)
  const postgres = untilTestEnds(await startCopy({ folder: path.join(folder, 'primary'), of }))
  return { postgres, url: addressThrough(postgres.port) }
}

/** The address of that database through whatever listens on this port. */
export function addressThrough(port: number): string {
  return `postgres://guide:word@127.0.0.1:${port}/guide`
}

async function prepare(target: string): Promise<void> {
  const folder = emptyFolder()
  const { postgres, url } = await startEmptyCluster(folder)
  const settings = { ...sharedSettings, DATABASE_URL: url, DATA_DIR: path.join(folder, 'data') }
  const guide = await startGuide({ folder: installations.first, settings })
  await guide.ready()
  await guide.stop()
  await postgres[Symbol.asyncDispose]()
  copyFolder({ from: postgres.data, to: target })
}
