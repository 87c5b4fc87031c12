import path from 'node:path'
import { findDocuments } from '../seed/find-documents'
import { exitCodeOf, startProjectScript } from './child-process'
import { importIntoContent } from './import/import-content'
import { readImportCommand, type ImportCommand } from './import/import-options'
import { modestMemory } from './modest-memory'
import { projectRoot } from './project-root'
import { sayFailure, PlainError, runScript, say } from './say'
import { untilDone } from './stop-signal'

/**
 * `npm run import -- <paths>`, in this process. With `--json` it is done by another one, so that all that it and what it
 * uses have to say goes to stderr, and the one object is all that stands on stdout.
 */
await runScript(async () => {
  const command = await understood(process.argv.slice(2))
  if (!command) return 2
  return untilDone((signal) =>
    command.json ? importForJson({ command, signal }) : importHere({ command, signal }),
  )
})

async function importHere(importing: { command: ImportCommand; signal: AbortSignal }): Promise<number> {
  const result = await importIntoContent(importing)
  return result?.exitCode ?? 130
}

/** The command with its paths as seen from the checkout; `null`, with the reason told, on wrong use. */
async function understood(args: string[]): Promise<ImportCommand | null> {
  try {
    const command = readImportCommand(args)
    const paths = command.paths.map(fromCheckout)
    await rejectEmptyFolders(paths)
    return { ...command, paths }
  } catch (error) {
    sayFailure(error)
    return null
  }
}

/** Resolves a path against the folder in which the command was given. */
function fromCheckout(given: string): string {
  const absolute = path.resolve(process.env.INIT_CWD ?? process.cwd(), given)
  const relative = path.relative(projectRoot, absolute)
  return relative.startsWith('..') ? absolute : relative || '.'
}

async function rejectEmptyFolders(paths: string[]): Promise<void> {
  const { failed } = await findDocuments(paths)
  const reasons = failed.flatMap(({ file, problems }) => problems.map(({ message }) => `${file}: ${message}`))
  if (reasons.length > 0) throw new PlainError(reasons.join('\n'))
}

async function importForJson({
  command,
  signal,
}: {
  command: ImportCommand
  signal: AbortSignal
}): Promise<number> {
  const worker = startProjectScript({
    name: 'import/import-into-content',
    args: argumentsOf(command),
    environment: { ...process.env, ...modestMemory },
    options: { stdio: ['ignore', process.stderr.fd, 'inherit', 'ipc'] },
  })
  signal.addEventListener('abort', () => worker.kill(), { once: true })
  let report: unknown = null
  worker.on('message', (message) => {
    report = message
  })
  const exitCode = await exitCodeOf(worker)
  if (report) say(JSON.stringify(report, null, 2))
  return exitCode
}

function argumentsOf({ paths, dryRun, draft, withImages }: ImportCommand): string[] {
  return [
    ...(dryRun ? ['--dry-run'] : []),
    ...(draft ? ['--draft'] : []),
    '--json',
    ...(withImages ? ['--with-images'] : []),
    '--',
    ...paths,
  ]
}
