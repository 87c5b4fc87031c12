import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { projectRoot } from '@/scripts/project-root'

/** Folders with the guide, built once, as two machines would have them. */
export const installations = { first: installation('first'), second: installation('second') }

function installation(name: string): string {
  const { TEST_FOLDER } = process.env
  if (!TEST_FOLDER)
    throw new Error('These tests need a folder of their own: run them with `npm run test:long`')
  return path.join(TEST_FOLDER, name)
}

/** Copies what a container would be built from, and nothing that a build makes. */
export function copySource(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const ignored = ignoredNames()
  for (const name of readdirSync(projectRoot))
    if (!ignored.some((pattern) => pattern.test(name)))
      cpSync(path.join(projectRoot, name), path.join(folder, name), { recursive: true })
}

/** Copies a folder as it is, by links to its files where both are on one disk. */
export function copyFolder({ from, to }: { from: string; to: string }): void {
  const linked = spawnSync('cp', ['--archive', '--link', from, to])
  if (linked.status !== 0)
    run({ command: ['cp', '--archive', '--force', from, path.dirname(to)], folder: '/' })
  if (!existsSync(to)) throw new Error(`${from} was not copied to ${to}`)
}

/** Runs a program to its end; throws what it said when it fails. */
export function run({
  command: [program = '', ...args],
  folder,
  settings,
}: {
  command: string[]
  folder: string
  settings?: Record<string, string>
}): string {
  const env = { ...plainEnvironment(), ...settings }
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  })
  if (status === 0) return stdout
  throw new Error(
    `${[program, ...args].join(' ')} failed (${error?.message ?? status}):\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`,
  )
}

/** What a process gets to know where nobody has set anything: nothing of the tests. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env }
  for (const name of Object.keys(environment))
    if (!ofTheMachine.includes(name)) Reflect.deleteProperty(environment, name)
  return environment
}

const ofTheMachine = ['PATH', 'HOME', 'TMPDIR', 'HTTP_PROXY', 'HTTPS_PROXY', 'NODE_EXTRA_CA_CERTS']

/** The patterns of `.dockerignore`, which are names with stars. */
function ignoredNames(): RegExp[] {
  return readFileSync(path.join(projectRoot, '.dockerignore'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((name) => new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`))
}
