import { z } from 'zod'
import { exitCodeOf, startProjectScript } from './child-process'
import { endWithParent } from './end-with-parent'
import { modestMemory } from './modest-memory'
import { openContent } from './open-content'
import { refreshSite } from './refresh-site'
import { runScript } from './say'
import { sendToParent } from './send-to-parent'
import { untilDone } from './stop-signal'

endWithParent()

/** What the process that imports tells; the report has the shape of `JsonReport`. */
const importDone = z.object({ wrote: z.boolean(), report: z.record(z.string(), z.unknown()).nullable() })
type ImportDone = z.infer<typeof importDone>

/**
 * Imports documents into the database of the running site, or without one into the embedded database, and has the
 * site make its pages again. Takes the arguments of `import-documents`, and passes its report on.
 */
await runScript(() => untilDone(importAndRefresh))

async function importAndRefresh(signal: AbortSignal): Promise<number> {
  await using content = await openContent({ command: 'import', signal })
  const { environment, site } = content
  const args = process.argv.slice(2)
  const importer = startProjectScript({
    name: 'import-documents',
    args,
    environment: { ...environment, ...modestMemory },
  })
  signal.addEventListener('abort', () => importer.kill(), { once: true })
  // One that is stopped does not tell, and may have written.
  let done: ImportDone = { wrote: true, report: null }
  importer.on('message', (message) => {
    done = importDone.parse(message)
  })
  const exitCode = await exitCodeOf(importer)
  if (done.wrote) tell(await refresh({ site, secret: environment.PAYLOAD_SECRET }))
  if (done.report) await sendToParent(done.report)
  return exitCode
}

async function refresh({
  site,
  secret,
}: {
  site: { port: number } | undefined
  secret: string
}): Promise<string> {
  if (!site) return 'De site draait hier niet; haar pagina’s worden gemaakt als zij start.'
  return `Pagina’s: ${await refreshSite({ port: site.port, secret, expire: false })}`
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`)
}
