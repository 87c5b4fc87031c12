import { writeLog } from '../server/log/write-log'

/** npm passes Ctrl-C on to a script that the terminal has told already: this close together is one wish. */
const sameWishMilliseconds = 1000

/**
 * Runs `main` with a signal that Ctrl-C or SIGTERM aborts, and returns its exit code: 0 when it was stopped, for
 * that is how this is meant to end. Everything that `main` holds must be released on its way out; whoever asks
 * a second time does not wait for that.
 */
export async function untilStopped(main: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) return
    const firstAsked = performance.now()
    controller.abort()
    const insist = (): void => {
      if (performance.now() - firstAsked > sameWishMilliseconds) process.exit(130)
    }
    listen(insist)
    writeLog({ level: 'info', message: '\nStopping …', stream: process.stderr })
  }
  listenOnce(stop)
  const parentWatch = watchNpm(stop)
  try {
    return await main(controller.signal)
  } catch (error) {
    if (controller.signal.aborted) return 0
    throw error
  } finally {
    clearInterval(parentWatch)
  }
}

/** As `untilStopped`, for what is meant to be finished: 130 when it was stopped before that. */
export async function untilDone(main: (signal: AbortSignal) => Promise<number>): Promise<number> {
  let isStopped = false
  const exitCode = await untilStopped((signal) => {
    signal.addEventListener('abort', () => (isStopped = true), { once: true })
    return main(signal)
  })
  return isStopped ? 130 : exitCode
}

/** Settles when the signal is aborted. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** npm runs a script in a shell, and tells only that shell of SIGTERM: the script sees its parent go. */
function watchNpm(stop: () => void): NodeJS.Timeout | undefined {
  if (!process.env.npm_lifecycle_event) return undefined
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 500)
  return watch
}

function listen(listener: () => void): void {
  for (const name of stopSignals) process.on(name, listener)
}

function listenOnce(listener: () => void): void {
  const once = (): void => {
    for (const name of stopSignals) process.off(name, once)
    listener()
  }
  listen(once)
}
