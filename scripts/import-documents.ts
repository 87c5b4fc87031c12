import { getPayload } from 'payload'
import config from '../payload.config'
import { run } from '../seed/run'
import { endWithParent } from './end-with-parent'
import { runScript, say } from './say'

endWithParent()

/**
 * Imports the given files, and those in the given folders, into the database of DATABASE_URL. With `--dry-run` it
 * only says what it would do.
 */
await runScript(async () => {
  const args = process.argv.slice(2)
  const { exitCode } = await run({
    payload: await getPayload({ config }),
    paths: args.filter((arg) => !arg.startsWith('--')),
    dryRun: args.includes('--dry-run'),
    write: say,
  })
  return exitCode
})
