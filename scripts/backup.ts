import { describeOutcome } from './backup/describe-outcome'
import { readFileArgument } from './backup/file-argument'
import { uploadsOf } from './backup/uploads'
import { writeBackup } from './backup/write-backup'
import { dataFolderOf } from './data-folder'
import { openDatabase } from './database'
import { withClient } from './database-client'
import { PlainError, runScript, say } from './say'
import { findSecret } from './secret'
import { requireSettings } from './settings'
import { requireSharedSecret } from './shared-secret'
import { untilDone } from './stop-signal'

/** `npm run backup -- FILE`: all that cannot be made again in one file, of the running site or without one. */
await runScript(async () => {
  const file = readFileArgument({ args: process.argv.slice(2), command: 'backup' })
  return file === null ? 2 : untilDone((signal) => backUp({ file, signal }))
})

async function backUp({ file, signal }: { file: string; signal: AbortSignal }): Promise<number> {
  const settings = requireSettings()
  const folder = dataFolderOf(settings)
  const secret = settings.PAYLOAD_SECRET ?? findSecret(folder)
  if (secret === null)
    throw new PlainError(
      `No guide was started with ${folder} yet: set DATA_DIR or PAYLOAD_SECRET as it has them`,
    )
  await using database = await openDatabase({ settings, command: 'backup', signal })
  const { url } = database
  await withClient({ url, work: (client) => requireSharedSecret({ client, secret }) })
  const uploads = uploadsOf({ ...settings, DATA_DIR: folder })
  const outcome = await writeBackup({ file, url, uploads, secret, signal })
  say(describeOutcome({ file, outcome }))
  return 0
}
