import { setTimeout as wait } from 'node:timers/promises'
import { endProcess, startProjectScript } from '@/scripts/child-process'
import { PlainError } from '@/scripts/say'
import { ask } from './ask'

/** Starts the guide as `npm start` does, and ends it again. Returns the seconds until it listened. */
export async function timeStart({
  port,
  environment,
  signal,
}: {
  port: number
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
}): Promise<number> {
  const began = performance.now()
  const child = startProjectScript({ name: 'start', environment, options: { stdio: 'ignore' } })
  try {
    while (!(await isAlive(port))) {
      const outcome = child.signalCode ?? child.exitCode
      if (outcome !== null) throw new PlainError(`The start ended by itself (${outcome})`)
      await wait(20, undefined, { signal })
    }
    return (performance.now() - began) / 1000
  } finally {
    await endProcess({ child, patience: 20_000 })
  }
}

function isAlive(port: number): Promise<boolean> {
  return ask({ port, path: '/livez', way: 'identity' }).then(
    () => true,
    // Nobody listens there yet.
    () => false,
  )
}
