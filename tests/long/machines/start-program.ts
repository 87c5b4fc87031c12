import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { endProcess } from '@/scripts/child-process'
import type { Owner } from '@/scripts/postgres/owner'
import { requireProgram } from '@/tests/support/require-program'

import { plainEnvironment } from '../installations'
import { untilTestEnds } from './until-test-ends'

interface Program {
  program: string
  /** Of Debian, that has it. */
  package: string
  args: string[]
  /** Where it listens. */
  port: number
  logFile: string
  owner?: Owner
  settings?: Record<string, string>
}

/** Starts a program of the system for as long as the test takes, and waits until it listens. */
export async function startProgram({
  program,
  args,
  port,
  logFile,
  owner = null,
  settings,
  ...asked
}: Program): Promise<void> {
  await requireProgram({ program, package: asked.package })
  const log = openSync(logFile, 'a', 0o666)
  const child = spawn(program, args, {
    ...owner,
    cwd: '/',
    env: { ...plainEnvironment(), ...settings },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  await once(child, 'spawn')
  untilTestEnds({ [Symbol.asyncDispose]: () => endProcess({ child, patience: 4000 }) })
  await untilListening({ child, port, logFile })
}

async function untilListening({
  child,
  port,
  logFile,
}: {
  child: ChildProcess
  port: number
  logFile: string
}): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    if (await accepts(port)) return
    await wait(50)
  }
  throw new Error(`${child.spawnfile} did not start: ${readFileSync(logFile, 'utf8')}`)
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
