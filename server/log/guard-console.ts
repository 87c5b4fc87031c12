import { logLine } from './log-line'
import { writeLog } from './write-log'

/** Has what others write to the console, such as Next of a page that breaks, written as `logLine` makes it. */
export function guardConsole(): void {
  const write =
    ({ level, stream }: { level: string; stream: NodeJS.WriteStream }) =>
    (...parts: unknown[]): void =>
      writeLog({ level, message: logLine(parts), stream })
  const { stdout, stderr } = process
  Object.assign(globalThis.console, {
    debug: write({ level: 'debug', stream: stdout }),
    info: write({ level: 'info', stream: stdout }),
    log: write({ level: 'info', stream: stdout }),
    warn: write({ level: 'warn', stream: stderr }),
    error: write({ level: 'error', stream: stderr }),
  })
}
