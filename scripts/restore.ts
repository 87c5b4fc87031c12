import { checkBackup } from './backup/check-backup'
import { readFileArgument } from './backup/file-argument'
import {
  requireEmptyDatabase,
  requireKnownVersion,
  requireNoNewerSchema,
  requireNoOtherUploads,
  requireSameSecret,
} from './backup/reject-restore'
import { restoreContent } from './backup/restore-content'
import { uploadsOf } from './backup/uploads'
import { dataFolderOf, occupyDataFolder } from './data-folder'
import { startDatabase } from './database'
import { readAppliedMigrations, withClient } from './database-client'
import { migrationNames } from './migration-names'
import { migrate } from './prepare-database'
import { runScript, say } from './say'
import { storeSecret } from './secret'
import { applicationEnvironment, requireSettings } from './settings'
import { untilDone } from './stop-signal'

/** `npm run restore -- FILE`: fills an empty database and the data folder from a backup. The guide must not run. */
await runScript(async () => {
  const file = readFileArgument({ args: process.argv.slice(2), command: 'restore' })
  return file === null ? 2 : untilDone((signal) => restore({ file, signal }))
})

async function restore({ file, signal }: { file: string; signal: AbortSignal }): Promise<number> {
  const settings = requireSettings()
  const { manifest, sums } = await checkBackup({ file, signal })
  requireKnownVersion({ manifest, known: migrationNames() })
  const folder = dataFolderOf(settings)
  const lock = occupyDataFolder({ folder, command: 'restore' })
  try {
    requireSameSecret({ settings, folder, secret: manifest.secret })
    const uploads = uploadsOf({ ...settings, DATA_DIR: folder })
    await requireNoOtherUploads({ uploads, sums })
    await using database = await startDatabase({ settings, signal })
    const { url } = database
    await withClient({
      url,
      work: async (client) => {
        await requireEmptyDatabase({ client, manifest })
        requireNoNewerSchema({ manifest, applied: await readAppliedMigrations(client) })
      },
      signal,
    })
    if (!settings.PAYLOAD_SECRET) storeSecret({ dataFolder: folder, secret: manifest.secret })
    const environment = {
      ...applicationEnvironment({ settings, folder, databaseURL: url }),
      // The backup that is being restored is one.
      BACKUP_BEFORE_MIGRATING: 'false',
    }
    await migrate({ url, environment, signal, names: manifest.migrations })
    const unknown = await withClient({
      url,
      work: (client) => restoreContent({ client, file, manifest, uploads, signal }),
      signal,
    })
    await migrate({ url, environment, signal })
    if (unknown.length > 0)
      process.stderr.write(`Not restored, since the guide has no such table: ${unknown.join(', ')}\n`)
    say(
      `Restored what the guide held on ${manifest.madeAt}: ${manifest.tables.length} tables and ${sums.size} files of images`,
    )
    return 0
  } finally {
    lock.release()
  }
}
