import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { z } from 'zod'

import { readEnvironment } from '@/server/environment'

export interface CheckingNode {
  /** In bytes: what the process had when it began, and the most that it ever had. */
  memory: { first: number; most: number }
  kill: () => Promise<void>
}

/** Starts a process that checks links of the farm, with a pause of so many milliseconds, and waits until it does. */
export async function startCheckingNode({ pause }: { pause: number }): Promise<CheckingNode> {
  const child = fork(path.resolve('tests/support/link-farm/checking-node.ts'), {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      DATABASE_URL: readEnvironment(process.env).DATABASE_URL,
      PAUSE: String(pause),
    },
  })
  const memory = { first: 0, most: 0 }
  child.on('message', (message) => {
    const { memory: now } = z.object({ memory: z.number() }).parse(message)
    memory.first ||= now
    memory.most = Math.max(memory.most, now)
  })
  const ended = once(child, 'exit')
  await Promise.race([once(child, 'message'), ended])
  if (child.exitCode !== null) throw new Error(`The node ended with code ${child.exitCode}`)
  return {
    memory,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
