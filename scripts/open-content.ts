import { dataFolderOf } from './data-folder'
import { openDatabase } from './database'
import { migrate } from './prepare-database'
import { applicationEnvironment, requireSettings } from './settings'

type Database = Awaited<ReturnType<typeof openDatabase>>

export interface Content extends AsyncDisposable {
  /** For the processes that work on the content. */
  environment: ReturnType<typeof applicationEnvironment>
  /** The site that runs on the same database, if one does. */
  site: Database['site']
}

/**
 * The database that a command works on, with its migrations: that of the running site, or the embedded one for as
 * long as the command takes.
 */
export async function openContent({
  command,
  signal,
}: {
  command: string
  signal: AbortSignal
}): Promise<Content> {
  const settings = requireSettings()
  const folder = dataFolderOf(settings)
  const database = await openDatabase({ settings, command, signal })
  const { url, site } = database
  const environment = applicationEnvironment({ settings, folder, databaseURL: url })
  try {
    await migrate({ url, environment, signal })
  } catch (error) {
    await database[Symbol.asyncDispose]()
    throw error
  }
  return { environment, site, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() }
}
