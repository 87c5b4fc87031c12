import { getPayload } from 'payload'
import config from '../payload.config'
import { run } from '../seed/run'
import { requestContext } from '../server/log/request-context'
import { endWithParent } from './end-with-parent'
import { readImportCommand } from './import-options'
import { ProgressBar } from './progress-bar'
import { runScript, say } from './say'
import { sendToParent } from './send-to-parent'

endWithParent()

/**
 * Imports the given files, and those in the given folders, into the database of DATABASE_URL. The process
 * that started this one gets the report, as a `JsonReport`.
 */
await runScript(async () => {
  const command = readImportCommand(process.argv.slice(2))
  const bar = new ProgressBar()
  const sayAboveBar = (line: string): void => {
    bar.clear()
    say(line)
  }
  const payload = await getPayload({ config })
  // Has the database work as long for it as for the staff.
  const { exitCode, report } = await requestContext.run({ id: 'import', isStaff: true }, () =>
    run({
      payload,
      paths: command.paths,
      dryRun: command.dryRun,
      status: command.draft ? 'draft' : 'published',
      withImages: command.withImages,
      write: command.json ? () => undefined : sayAboveBar,
      onProgress: (progress) => bar.draw(progress),
    }),
  )
  await sendToParent(report)
  return exitCode
})
