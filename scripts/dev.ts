import { dataFolderOf, occupyDataFolder } from './data-folder'
import { startDatabase } from './database'
import { prepareDatabase } from './prepare-database'
import { runScript, say, timed } from './say'
import { applicationEnvironment, requireSettings } from './settings'
import { requireFreePorts, startSite } from './site'
import { aborted, untilStopped } from './stop-signal'

/** `npm run dev`: the guide with its source watched. */
await runScript(() => untilStopped(develop))

async function develop(signal: AbortSignal): Promise<number> {
  const settings = requireSettings()
  const { PORT, SITE_URL } = settings
  const folder = dataFolderOf(settings)
  const lock = occupyDataFolder({ folder, command: 'dev' })
  try {
    await requireFreePorts(settings)
    await using database = await timed({ name: 'Database', run: () => startDatabase({ settings, signal }) })
    const environment = applicationEnvironment({ settings, folder, databaseURL: database.url })
    await prepareDatabase({ url: database.url, environment, signal, settings })
    await using site = await startSite({ ...environment, NODE_ENV: 'development' }, signal)
    lock.update({ command: 'dev', databaseURL: database.url, site: { port: PORT, url: SITE_URL } })
    say(`\nThe guide is at ${SITE_URL}, and follows its source\nCtrl-C stops it.`)
    await Promise.race([aborted(signal), site.gone, database.gone])
    return 0
  } finally {
    lock.release()
  }
}
