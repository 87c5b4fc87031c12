import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { nextCommand } from '../../server/internals/next-files.mjs'
import { exitCodeOf, startPackageProgram, startProjectScript } from '../child-process'
import { projectRoot } from '../project-root'
import { say, seconds } from '../say'
import { addTallies, type Tally } from './tally'

type Start = (signal: AbortSignal) => ChildProcess

const quiet: SpawnOptions = { stdio: ['ignore', 'pipe', 'pipe'] }

/** The folders whose imports are followed, and from them those of every module that they use. */
const rooms = [
  'app',
  'collections',
  'components',
  'queries',
  'scripts',
  'seed',
  'server',
  'payload.config.ts',
]

/** What can be said of the source without running it. Each part is one check. */
const checks: Record<string, Start[]> = {
  format: [program({ file: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level=warn', '.'] })],
  lint: [program({ file: 'eslint/bin/eslint.js', args: ['--max-warnings=0', '.'] })],
  types: [
    // Next writes the types of the routes; those of an older build name pages that are gone.
    program({ file: nextCommand, args: ['typegen'] }),
    program({ file: 'typescript/bin/tsc', args: ['--noEmit', '--project', '.'] }),
  ],
  'no circles': [
    program({
      file: 'dependency-cruiser/bin/dependency-cruise.mjs',
      args: ['--config', 'scripts/test/no-circles.json', '--output-type', 'err', ...rooms],
    }),
  ],
  'unused code': [program({ file: 'knip/bin/knip.js', args: ['--no-progress'] })],
  'generated files': [
    (signal) =>
      startProjectScript({
        name: 'generate/command',
        args: ['--check'],
        options: { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
        signal,
      }),
  ],
}

/** Runs all checks at once, and shows what the failed ones said. */
export async function runChecks(signal: AbortSignal): Promise<Tally> {
  for (const dist of ['.next', '.next/dev', '.next-test']) {
    rmSync(path.join(projectRoot, dist, 'types'), { recursive: true, force: true })
  }
  const tallies = Object.entries(checks).map(([name, steps]) => runCheck({ name, steps, signal }))
  return addTallies(await Promise.all(tallies))
}

async function runCheck({
  name,
  steps,
  signal,
}: {
  name: string
  steps: Start[]
  signal: AbortSignal
}): Promise<Tally> {
  const started = performance.now()
  for (const start of steps) {
    const { exitCode, output } = await outcomeOf(start(signal))
    if (exitCode !== 0) {
      say(`${output}\n${name}: FAILED  ${seconds(performance.now() - started)}`)
      return { passed: 0, failures: [name] }
    }
  }
  say(`${name}: ok  ${seconds(performance.now() - started)}`)
  return { passed: 1, failures: [] }
}

async function outcomeOf(child: ChildProcess): Promise<{ exitCode: number; output: string }> {
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk))
  const exitCode = await exitCodeOf(child)
  return { exitCode, output: Buffer.concat(chunks).toString() }
}

function program({ file, args }: { file: string; args: string[] }): Start {
  return (signal) => startPackageProgram({ file, args, options: quiet, signal })
}
