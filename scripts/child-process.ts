import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { loadProductionEntries } from '../server/internals/node-arguments.mjs'
import { projectRoot } from './project-root'

type Run = {
  args?: string[]
  /** For Node itself, before the program. */
  nodeArguments?: string[]
  environment?: NodeJS.ProcessEnv
  options?: SpawnOptions
  signal?: AbortSignal
}

/**
 * Starts scripts/<name>.ts as a process of its own, with this one's output and environment. It has a channel to
 * this process, by which it notices when this one is gone.
 */
export function startProjectScript({
  name,
  args = [],
  options,
  ...run
}: Run & { name: string }): ChildProcess {
  return startNode({
    ...run,
    args: [path.join(projectRoot, 'scripts', 'load.mjs'), name, ...args],
    options: { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], ...options },
  })
}

/** Starts a program that a package brings, by the path from node_modules. */
export function startPackageProgram({ file, args = [], ...run }: Run & { file: string }): ChildProcess {
  return startNode({ ...run, args: [path.join(projectRoot, 'node_modules', file), ...args] })
}

/** Runs scripts/<name>.ts to its end; returns its exit code. */
export function runProjectScript(script: Run & { name: string }): Promise<number> {
  return exitCodeOf(startProjectScript(script))
}

/** The exit code of a process that has ended; 128 when a signal ended it. Throws when it was aborted. */
export function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    if (child.exitCode !== null) resolve(child.exitCode)
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 128))
  })
}

/** Asks a process to end and waits until it has; after `patience` milliseconds it is ended. */
export async function endProcess({
  child,
  patience,
}: {
  child: ChildProcess
  patience: number
}): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const impatient = new AbortController()
  const insist = wait(patience, undefined, { signal: impatient.signal }).then(
    () => child.kill('SIGKILL'),
    () => false,
  )
  await ended
  impatient.abort()
  await insist
}

function startNode({ args = [], nodeArguments = [], environment, options, signal }: Run): ChildProcess {
  return spawn(process.execPath, [loadProductionEntries, ...nodeArguments, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    signal,
    ...options,
  })
}
