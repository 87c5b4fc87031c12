import { runProjectScript } from './child-process'
import { dataFolderOf } from './data-folder'
import { openDatabase } from './database'
import { migrate } from './prepare-database'
import { refreshSite } from './refresh-site'
import { runScript, say } from './say'
import { applicationEnvironment, requireSettings } from './settings'
import { untilStopped } from './stop-signal'

/** `npm run seed [-- --dry-run]`: imports seed/content/*.md into the database of the running site, or without one. */
await runScript(() => untilStopped(seed))

async function seed(signal: AbortSignal): Promise<number> {
  const settings = requireSettings()
  const folder = dataFolderOf(settings)
  await using database = await openDatabase({ settings, command: 'seed', signal })
  const environment = applicationEnvironment({ settings, folder, databaseURL: database.url })
  await migrate({ url: database.url, environment, signal })
  const args = ['seed/content', ...process.argv.slice(2)]
  const exitCode = await runProjectScript({ name: 'import-documents', args, environment, signal })
  if (args.includes('--dry-run')) return exitCode
  if (database.site) {
    const { port } = database.site
    say(`Pages: ${await refreshSite({ port, secret: environment.PAYLOAD_SECRET, expire: false })}`)
  } else {
    say('The site does not run here: its pages are made again when it starts')
  }
  return exitCode
}
