import { endWithParent } from '../end-with-parent'
import { importIntoContent } from './import-content'
import { readImportCommand } from './import-options'
import { runScript } from '../say'
import { sendToParent } from '../send-to-parent'
import { untilDone } from '../stop-signal'

endWithParent()

/** As `import`, for a parent that gets the report, as a `JsonReport`, while all that is said goes where it wants. */
await runScript(() =>
  untilDone(async (signal) => {
    const result = await importIntoContent({ command: readImportCommand(process.argv.slice(2)), signal })
    if (result === null) return 130
    await sendToParent(result.report)
    return result.exitCode
  }),
)
