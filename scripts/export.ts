import path from 'node:path'
import { runProjectScript } from './child-process'
import { type ExportChoice, readExportOptions } from './export/export-options'
import { openContent } from './open-content'
import { sayFailure, runScript } from './say'
import { untilStopped } from './stop-signal'

/**
 * `npm run export -- <slug>…|--all --out <folder>`: writes topics as documents, from the database of the running
 * site, or without one. Ends with 1 when a topic is not there, and with 2 on wrong use.
 */
await runScript(async () => {
  const choice = chosen(process.argv.slice(2))
  return choice ? untilStopped((signal) => exportTopics({ choice, signal })) : 2
})

async function exportTopics({
  choice,
  signal,
}: {
  choice: ExportChoice
  signal: AbortSignal
}): Promise<number> {
  await using content = await openContent({ command: 'export', signal })
  const { environment } = content
  const slugs = choice.slugs === 'all' ? ['--all'] : choice.slugs
  const args = [...slugs, '--out', path.resolve(process.env.INIT_CWD ?? process.cwd(), choice.folder)]
  return await runProjectScript({ name: 'export/export-documents', args, environment, signal })
}

function chosen(args: string[]): ExportChoice | null {
  try {
    return readExportOptions(args)
  } catch (error) {
    sayFailure(error)
    return null
  }
}
