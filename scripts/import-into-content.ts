import type { Serializable } from 'node:child_process'
import { exitCodeOf, startProjectScript } from './child-process'
import { endWithParent } from './end-with-parent'
import { modestMemory } from './modest-memory'
import { openContent } from './open-content'
import { runScript } from './say'
import { sendToParent } from './send-to-parent'
import { untilDone } from './stop-signal'

endWithParent()

/**
 * Imports documents into the database of the running site, or without one into the embedded database. Takes the
 * arguments of `import-documents`, and passes its report on.
 */
await runScript(() => untilDone(importIntoContent))

async function importIntoContent(signal: AbortSignal): Promise<number> {
  await using content = await openContent({ command: 'import', signal })
  const importer = startProjectScript({
    name: 'import-documents',
    args: process.argv.slice(2),
    environment: { ...content.environment, ...modestMemory },
  })
  signal.addEventListener('abort', () => importer.kill(), { once: true })
  let report: Serializable = false
  importer.on('message', (message) => (report = message))
  const exitCode = await exitCodeOf(importer)
  if (report) await sendToParent(report)
  return exitCode
}
