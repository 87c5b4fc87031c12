import { describeError } from '../server/log/describe-error'
import { faultOf } from '../server/faults'
import { writeLog } from '../server/log/write-log'

/** What the scripts tell a person: one place, so that everything looks the same. */
export function say(text: string): void {
  writeLog({ level: 'info', message: text })
}

/** A failure whose message says all that a person needs: shown without a stack trace. */
export class PlainError extends Error {}

/**
 * Runs one step and says what it did and how long it took. `run` returns what there is to say of the outcome.
 */
export async function step({ name, run }: { name: string; run: () => Promise<string> }): Promise<void> {
  const started = performance.now()
  const outcome = await run()
  say(`${name.padEnd(10)} ${outcome}  ${seconds(performance.now() - started)}`)
}

/** Runs a step that yields something to go on with, and says its description and how long it took. */
export async function timed<T extends { description: string }>({
  name,
  run,
}: {
  name: string
  run: () => Promise<T>
}): Promise<T> {
  const started = performance.now()
  const result = await run()
  say(`${name.padEnd(10)} ${result.description}  ${seconds(performance.now() - started)}`)
  return result
}

/**
 * Runs a whole script: ends the process with the exit code that `main` returns, or with 1 when it throws.
 * The explicit end matters: an open connection would keep the process, an unsettled promise end it silently.
 */
export async function runScript(main: () => Promise<number>): Promise<never> {
  try {
    process.exit(await main())
  } catch (error) {
    sayFailure(error)
    process.exit(1)
  }
}

/** The same of a failure. */
export function sayFailure(error: unknown): void {
  writeLog({ level: 'error', message: describeFailure(error), stream: process.stderr })
}

/** The text that a person gets to see of an error: with a stack trace only where nobody foresaw it. */
export function describeFailure(error: unknown): string {
  if (error instanceof PlainError) return error.message
  const fault = describeDiskFault(error)
  if (fault !== null) return fault
  if (error instanceof Error && faultOf(error)?.status === 503)
    return `The database has gone, or is too busy: ${error.message}`
  return describeError(error)
}

/** A length of time for people. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** What the system calls a disk that cannot be written to; a stack trace mends none of it. */
const diskFaults: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EROFS: 'The disk is read-only',
  EIO: 'The disk does not work',
}

function describeDiskFault(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const fault = diskFaults[error.code]
  const place = 'path' in error && typeof error.path === 'string' ? `: ${error.path}` : ''
  return fault === undefined ? null : `${fault}${place}`
}
