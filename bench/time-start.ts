import { setTimeout as wait } from 'node:timers/promises'
import { endProcess, exitCodeOf, startProjectScript } from '@/scripts/child-process'
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
  const ended = exitCodeOf(child).then((code) => {
    throw new PlainError(`The start ended by itself (code ${code})`)
  })
  try {
    await Promise.race([untilAlive({ port, signal }), ended])
    return (performance.now() - began) / 1000
  } finally {
    // What was waited for has happened, or failed.
    ended.catch(() => undefined)
    await endProcess({ child, patience: 20_000 })
  }
}

async function untilAlive({ port, signal }: { port: number; signal: AbortSignal }): Promise<void> {
  for (;;) {
    const isAlive = await ask({ port, path: '/livez', way: 'identity' }).then(
      () => true,
      // Nobody listens there yet.
      () => false,
    )
    if (isAlive) return
    await wait(20, undefined, { signal })
  }
}
