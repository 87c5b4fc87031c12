import { logLine } from './log-line'

/** Has what others write to the console, such as Next of a page that breaks, written as `logLine` makes it. */
export function guardConsole(): void {
  for (const method of ['error', 'warn', 'info', 'log'] as const) {
    const write = console[method].bind(console)
    console[method] = (...parts: unknown[]) => write('%s', logLine(parts))
  }
}
