import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

import { endProcess, exitCodeOf } from '@/scripts/child-process'
import { findFreePort } from '@/scripts/postgres/free-port'

import { plainEnvironment } from '../installations'
import { untilTestEnds } from './until-test-ends'

export interface Guide {
  /** The process of `npm start`, from which the others come. */
  child: ChildProcess
  port: number
  url: string
  /** Settles when it can make pages; rejects with what it said when it ends before that. */
  ready: () => Promise<void>
  /** Settles with its exit code. */
  ended: Promise<number>
  /** All that it has said. */
  output: () => string
  /** As a service is stopped; it is when the test is over. */
  stop: () => Promise<void>
}

/** Starts a node of the guide as a service does: with these settings and nothing else. */
export async function startGuide({
  folder,
  settings,
  command: [program = '', ...args] = [process.execPath, 'scripts/run.mjs', 'start'],
  port: given,
}: {
  folder: string
  settings: Record<string, string>
  command?: string[]
  port?: number
}): Promise<Guide> {
  const port = given ?? (await findFreePort())
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...plainEnvironment(), PORT: String(port), HOST: '127.0.0.1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const output = (): string => Buffer.concat(chunks).toString()
  const url = `http://127.0.0.1:${port}`
  const ready = async (): Promise<void> => {
    while ((await statusOf(`${url}/readyz`)) !== 200) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`The guide has ended:\n${output()}`)
      await wait(100)
    }
  }
  const stop = (): Promise<void> => endProcess({ child, patience: 15_000 })
  untilTestEnds({ [Symbol.asyncDispose]: stop })
  return {
    child,
    port,
    url,
    ready,
    ended: exitCodeOf(child),
    output,
    stop,
  }
}

/** 0 where nobody answers. */
export async function statusOf(address: string): Promise<number> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
    await response.arrayBuffer()
    return response.status
  } catch {
    return 0
  }
}
