import { logLine } from './log-line'

/** Has what others write to the console, such as Next of a page that breaks, written as `logLine` makes it. */
export function guardConsole(): void {
  const write =
    (stream: NodeJS.WriteStream) =>
    (...parts: unknown[]): void =>
      void stream.write(`${logLine(parts)}\n`)
  const [output, errors] = [write(process.stdout), write(process.stderr)]
  Object.assign(globalThis.console, { debug: output, info: output, log: output, warn: errors, error: errors })
}
