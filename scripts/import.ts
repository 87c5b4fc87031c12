import path from 'node:path'
import { exitCodeOf, startProjectScript } from './child-process'
import { importUsage, readImportCommand, type ImportCommand } from './import-options'
import { projectRoot } from './project-root'
import { runScript, say } from './say'
import { untilStopped } from './stop-signal'

/**
 * `npm run import -- <paths>`. The work is done by a process of its own, so that with `--json` all that it and its
 * own processes have to say goes to stderr, and the one object is all that stands on stdout.
 */
await runScript(async () => {
  const command = readImportCommand(process.argv.slice(2))
  if (!command) {
    process.stderr.write(importUsage)
    return 2
  }
  return untilStopped((signal) => importDocuments({ command, signal }))
})

async function importDocuments({
  command,
  signal,
}: {
  command: ImportCommand
  signal: AbortSignal
}): Promise<number> {
  const worker = startProjectScript({
    name: 'import-and-refresh',
    args: argumentsOf(command),
    signal,
    options: { stdio: ['ignore', command.json ? process.stderr.fd : 'inherit', 'inherit', 'ipc'] },
  })
  let report: unknown = null
  worker.on('message', (message) => {
    report = message
  })
  const exitCode = await exitCodeOf(worker)
  if (command.json && report) say(JSON.stringify(report, null, 2))
  return exitCode
}

/** Paths are those of whoever gave the command, wherever in the checkout that was. */
function argumentsOf({ paths, dryRun, draft, json, withImages }: ImportCommand): string[] {
  const from = process.env.INIT_CWD ?? process.cwd()
  const inProject = paths.map((given) => {
    const relative = path.relative(projectRoot, path.resolve(from, given))
    return relative.startsWith('..') ? path.resolve(from, given) : relative || '.'
  })
  return [
    ...(dryRun ? ['--dry-run'] : []),
    ...(draft ? ['--draft'] : []),
    ...(json ? ['--json'] : []),
    ...(withImages ? ['--with-images'] : []),
    '--',
    ...inProject,
  ]
}
