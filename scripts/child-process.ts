import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import path from 'node:path'
import { projectRoot } from './project-root'

/**
 * Lexical's entry for Node awaits an import at its top level, which Node 20 at times never settles: a process
 * that loads the Payload config then hangs, or ends having done nothing. Its production entry does not do so.
 */
export const nodeArguments = ['--conditions=production', '--import', 'tsx']

type Script = { name: string; args?: string[]; environment?: NodeJS.ProcessEnv; options?: SpawnOptions }

/** Starts scripts/<name>.ts as a process of its own, with this process's output and environment. */
export function startProjectScript({ name, args = [], environment, options }: Script): ChildProcess {
  const file = path.join(projectRoot, 'scripts', `${name}.ts`)
  return spawn(process.execPath, [...nodeArguments, file, ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    ...options,
  })
}

/** Runs scripts/<name>.ts to its end; returns its exit code. */
export function runProjectScript(script: Script): Promise<number> {
  return exitCodeOf(startProjectScript(script))
}

/** The exit code of a process that has ended; 128 when a signal ended it. */
export function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 128))
  })
}
