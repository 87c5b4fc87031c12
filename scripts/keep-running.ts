import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { endProcess } from './child-process'
import { PlainError, say } from './say'

/** A process that is started again whenever it ends by itself, until it is disposed of. */
export interface KeptProcess extends AsyncDisposable {
  /** The number of the process that runs now. */
  readonly pid: number
  /** Rejects when it has ended too often. */
  gone: Promise<never>
}

export interface Keeping {
  /** For people, with a capital: what it is that ends. */
  name: string
  /** Starts the process, which sends a message when it is ready. */
  start: () => ChildProcess
  /** In milliseconds: how long it has to end when it is asked to. */
  patience: number
  /** Ends the first start, too. */
  signal?: AbortSignal
}

/** So often it may end by itself within the time; then something is wrong that another start does not mend. */
const most = { times: 5, milliseconds: 60_000 }

/** In milliseconds: before the first start that follows, before the second, and so on. */
const pauses = [0, 500, 1000, 2000, 4000]

/** Starts a process, waits until it is ready, and keeps it running. Throws when the first start fails or is aborted. */
export async function keepRunning({ name, start, patience, signal }: Keeping): Promise<KeptProcess> {
  const stopping = new AbortController()
  const stop = async (): Promise<void> => {
    stopping.abort()
    await endProcess({ child, patience })
  }
  let child = start()
  try {
    await untilReady({ name, child, signal })
  } catch (error) {
    await stop()
    throw error
  }
  const ends: number[] = []
  const keep = async (): Promise<never> => {
    for (;;) {
      const outcome = await endOf(child)
      // Its end was asked for, and nobody waits for another.
      if (stopping.signal.aborted) return new Promise(() => undefined)
      const now = performance.now()
      ends.push(now)
      if (ends.length > most.times) ends.shift()
      const recent = ends.filter((end) => now - end < most.milliseconds).length
      if (recent >= most.times)
        throw new PlainError(
          `${name} has ended ${recent} times within a minute, at last by ${outcome}: see above`,
        )
      say(`${name} ended by itself (${outcome}): it is started again`)
      await wait(pauses[recent - 1])
      if (!stopping.signal.aborted) child = start()
    }
  }
  const gone = keep()
  // Whoever is interested waits for it; nobody has to.
  gone.catch(() => undefined)
  return {
    get pid() {
      return child.pid ?? 0
    },
    gone,
    [Symbol.asyncDispose]: stop,
  }
}

async function untilReady({
  name,
  child,
  signal,
}: Pick<Keeping, 'name' | 'signal'> & { child: ChildProcess }): Promise<void> {
  const failed = endOf(child).then((outcome) => {
    throw new PlainError(`${name} has ended (${outcome}): see above`)
  })
  const ready = new Promise((resolve) => child.once('message', resolve))
  const aborted = new Promise<never>((_, reject) => {
    if (signal?.aborted) reject(signal.reason)
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  await Promise.race([ready, failed, aborted])
}

/** How a process ended. */
function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    const tell = (): void => resolve(child.signalCode ?? `code ${child.exitCode}`)
    if (child.exitCode !== null || child.signalCode !== null) tell()
    else child.once('exit', tell)
  })
}
