import { buildSite, occupyBuild } from './build'
import { bundleProgram } from './import/bundle-program'
import { dataFolderOf, occupyDataFolder } from './data-folder'
import { startDatabase } from './database'
import { prepareDatabase } from './prepare-database'
import { runScript, say, step, timed } from './say'
import { applicationEnvironment, requireSettings, warningsOf } from './settings'
import { requireFreePorts, startSite } from './site'
import { aborted, untilStopped } from './stop-signal'

const distDir = '.next'

/** `npm start`: the whole guide from a fresh clone, until Ctrl-C or SIGTERM. */
await runScript(() => untilStopped(start))

async function start(signal: AbortSignal): Promise<number> {
  const settings = requireSettings()
  const { PORT, SITE_URL } = settings
  for (const warning of warningsOf(settings)) say(warning)
  const folder = dataFolderOf(settings)
  const lock = occupyDataFolder({ folder, command: 'start' })
  const build = occupyBuild(distDir)
  try {
    await requireFreePorts(settings)
    await using database = await timed({ name: 'Database', run: () => startDatabase({ settings, signal }) })
    const { url } = database
    lock.update({ command: 'start', databaseURL: url })
    const environment = applicationEnvironment({ settings, folder, databaseURL: url })
    await prepareDatabase({ url, environment, signal, settings })
    await step({ name: 'Build', run: () => buildSite({ distDir, environment, signal }) })
    await step({ name: 'Import', run: prepareImports })
    await using site = await startSite(environment, signal)
    lock.update({ command: 'start', databaseURL: url, site: { port: PORT, url: SITE_URL } })
    say(`\nThe guide is at ${SITE_URL}\nThe admin is at ${SITE_URL}/admin\nCtrl-C stops it.`)
    await Promise.race([aborted(signal), site.gone, database.gone])
    return 0
  } finally {
    build.release()
    lock.release()
  }
}

/** The first import need not wait for its program. */
async function prepareImports(): Promise<string> {
  return (await bundleProgram('import')) === null ? 'its program cannot be kept here' : 'its program is there'
}
