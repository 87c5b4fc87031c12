import { describeError } from './describe-error'
import { printable } from './printable'

/** What is logged at once, as one line; only the stack of an error stands on lines of its own, further in. */
export function logLine(parts: readonly unknown[]): string {
  return parts
    .map((part) => describePart(part).trim())
    .filter(Boolean)
    .join(' ')
}

/** Of an object no more than its message and its error: the rest may be anything. */
function describePart(part: unknown): string {
  if (part instanceof Error) return describeError(part)
  if (typeof part !== 'object' || part === null) return printable(String(part))
  const { msg, message = msg, err, error = err } = Object(part)
  return logLine([message, error].filter((each) => each !== undefined))
}
