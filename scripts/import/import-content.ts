import type { RunResult } from '../../seed/run'
import { importCommand } from './import-command'
import type { ImportCommand } from './import-options'
import { loadImportProgram } from './load-import-program'
import { openContent } from '../open-content'
import { aborted } from '../stop-signal'

/**
 * Imports documents into the database of the running site, or without one into the embedded database, in this process.
 * `null` when it was stopped: the transaction of the moment ends with the process.
 */
export async function importIntoContent({
  command,
  signal,
}: {
  command: ImportCommand
  signal: AbortSignal
}): Promise<RunResult | null> {
  await using content = await openContent({ command: 'import', signal })
  Object.assign(process.env, content.environment)
  const { importPaths } = await loadImportProgram()
  return await Promise.race([importCommand({ command, importPaths }), aborted(signal).then(() => null)])
}
