import type { Settings } from '@/server/environment'
import { createDatabase, waitForDatabase, withoutPassword } from './database-client'
import { dataFolderOf, type Occupant, occupyDataFolder, readOccupant } from './data-folder'
import { startPostgres } from './postgres/start-postgres'
import { PlainError } from './say'

/** A database that answers. Disposing of it stops it, if it is embedded. */
export type Database = AsyncDisposable & {
  url: string
  /** For people: which one it is and where. */
  description: string
  /** Rejects when it has gone for good; the database of DATABASE_URL is waited for instead. */
  gone: Promise<never>
}

const databaseName = 'gids'
const patienceSeconds = 30

/** The database of DATABASE_URL, which is waited for; without that, the embedded one, which is started. */
export async function startDatabase({
  settings,
  signal,
}: {
  settings: Settings
  signal: AbortSignal
}): Promise<Database> {
  const { DATABASE_URL } = settings
  if (DATABASE_URL) return waitForGiven({ url: DATABASE_URL, signal })
  const postgres = await startPostgres({ dataDir: dataFolderOf(settings), durable: true })
  const url = postgres.urlOf(databaseName)
  await createDatabase({ serverURL: postgres.urlOf('postgres'), name: databaseName })
  const version = await waitForDatabase({ url, seconds: patienceSeconds, signal })
  const place = [`PostgreSQL ${version} on 127.0.0.1:${postgres.port}`, ...postgres.notices]
  return { ...postgres, url, description: place.join('; ') }
}

/**
 * The database for a command that may be given while the site runs: then it is that site's. Without a running
 * site, the embedded one is started for as long as the command needs it.
 */
export async function openDatabase({
  settings,
  command,
  signal,
}: {
  settings: Settings
  command: string
  signal: AbortSignal
}): Promise<Database & { site: Occupant['site'] }> {
  const folder = dataFolderOf(settings)
  const occupant = readOccupant(folder)
  if (settings.DATABASE_URL) {
    const isSame = occupant?.databaseURL === settings.DATABASE_URL
    const database = await waitForGiven({ url: settings.DATABASE_URL, signal })
    return { ...database, site: isSame ? occupant?.site : undefined }
  }
  if (occupant?.databaseURL) {
    return { ...(await waitForGiven({ url: occupant.databaseURL, signal })), site: occupant.site }
  }
  if (occupant)
    throw new PlainError(`Process ${occupant.pid} is starting the database: try again when it has`)
  const lock = occupyDataFolder({ folder, command })
  const database = await startDatabase({ settings, signal })
  const close = async (): Promise<void> => {
    await database[Symbol.asyncDispose]()
    lock.release()
  }
  return { ...database, site: undefined, [Symbol.asyncDispose]: close }
}

async function waitForGiven({ url, signal }: { url: string; signal: AbortSignal }): Promise<Database> {
  const version = await waitForDatabase({ url, seconds: patienceSeconds, signal })
  return {
    url,
    description: `PostgreSQL ${version} at ${withoutPassword(url)}`,
    gone: new Promise(() => undefined),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
}
