import { endWithParent } from '../end-with-parent'
import { importCommand } from './import-command'
import { readImportCommand } from './import-options'
import { importPaths } from './import-program'
import { runScript } from '../say'

endWithParent()

/** Imports the given files, and those in the given folders, into the database of DATABASE_URL. */
await runScript(async () => {
  const { exitCode } = await importCommand({ command: readImportCommand(process.argv.slice(2)), importPaths })
  return exitCode
})
