import config from '@payload-config'
import { getPayload } from 'payload'

import { run } from '../seed/run'
import { endWithParent } from './end-with-parent'
import { runScript, say } from './say'

endWithParent()

/** Imports the documents at the given paths into the database of DATABASE_URL; `--dry-run` only says what it would do. */
await runScript(async () => {
  const args = process.argv.slice(2)
  const paths = args.filter((arg) => !arg.startsWith('--'))
  const payload = await getPayload({ config })
  const { exitCode } = await run({ payload, paths, dryRun: args.includes('--dry-run'), write: say })
  return exitCode
})
