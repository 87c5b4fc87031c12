import { runDueJobs } from '../running-site'
import { describeError } from '../log/describe-error'
import { writeLog } from '../log/write-log'

/** In milliseconds: how late a planned publication may be. */
const interval = 15_000
const hour = 3_600_000

/**
 * Has the site do what is due, every so often, until the function that this returns is called. Every
 * process asks; whichever is first does it.
 */
export function driveJobs(site: Parameters<typeof runDueJobs>[0]): () => void {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let nextHourly = 0
  const run = async (): Promise<void> => {
    const now = performance.now()
    const isHourly = now >= nextHourly
    try {
      await runDueJobs({ ...site, isHourly })
      if (isHourly) nextHourly = now + hour
    } catch (error) {
      // The database may be away, which the site tells itself; what is due waits for the next time.
      if (!isStopped) report(error)
    }
    if (!isStopped) timer = setTimeout(() => void run(), interval)
  }
  timer = setTimeout(() => void run(), interval)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

function report(error: unknown): void {
  writeLog({ level: 'error', message: describeError(error), stream: process.stderr })
}
