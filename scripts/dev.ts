import { exitCodeOf, startPackageProgram } from './child-process'
import { dataFolderOf, occupyDataFolder } from './data-folder'
import { startDatabase } from './database'
import { prepareDatabase } from './prepare-database'
import { runScript, timed } from './say'
import { applicationEnvironment, requireSettings } from './settings'
import { requireFreePort } from './site'
import { untilStopped } from './stop-signal'

/** `npm run dev`: the guide with its source watched. */
await runScript(() => untilStopped(develop))

async function develop(signal: AbortSignal): Promise<number> {
  const settings = requireSettings()
  const { PORT, SITE_URL } = settings
  const folder = dataFolderOf(settings)
  const lock = occupyDataFolder({ folder, command: 'dev' })
  try {
    await requireFreePort(PORT)
    await using database = await timed({ name: 'Database', run: () => startDatabase({ settings, signal }) })
    const environment = applicationEnvironment({ settings, folder, databaseURL: database.url })
    await prepareDatabase({ url: database.url, environment, signal, settings })
    lock.update({ command: 'dev', databaseURL: database.url, site: { port: PORT, url: SITE_URL } })
    const next = startPackageProgram({
      file: 'next/dist/bin/next',
      args: ['dev', '--port', String(PORT)],
      environment: { ...environment, NODE_ENV: 'development' },
      signal,
    })
    return await Promise.race([exitCodeOf(next), database.gone])
  } finally {
    lock.release()
  }
}
