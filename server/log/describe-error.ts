import { faultOf } from '../faults'
import { printable } from './printable'

/**
 * An error as it may stand in a log: what it is, where it was thrown and what caused it, and no value that somebody sent.
 * What is expected, a rejected request or a full disk, has no stack: nothing in the code mends it.
 */
export function describeError(error: unknown): string {
  const isExpected = faultOf(error) !== undefined || isRejection(error)
  return describe({ error, isExpected, depth: 0 })
}

/** How many causes are followed. */
const maxDepth = 5

function describe({
  error,
  isExpected,
  depth,
}: {
  error: unknown
  isExpected: boolean
  depth: number
}): string {
  if (!(error instanceof Error)) return printable(withoutQuotes(String(error)))
  const head = printable(`${error.name}: ${messageOf(error)}`)
  const stack = isExpected ? [] : framesOf(error)
  const causes = depth < maxDepth ? causesOf(error) : []
  const because = causes.map(
    (cause) => `  caused by ${describe({ error: cause, isExpected, depth: depth + 1 })}`,
  )
  return [head, ...stack, ...because].join('\n')
}

/** A rejected request, which its sender is told about. */
function isRejection(error: unknown): boolean {
  return error instanceof Error && 'status' in error && Number(error.status) < 500
}

function messageOf(error: Error): string {
  // What Drizzle says of a query has the values at its end.
  if ('query' in error && 'params' in error) return `Failed query: ${String(error.query)}`
  if (!isOfDatabase(error)) return withoutQuotes(error.message)
  const places = ['constraint', 'table', 'column'].flatMap((name) => {
    const value: unknown = Reflect.get(error, name)
    return typeof value === 'string' ? [`${name} ${value}`] : []
  })
  const message = error.code.startsWith('22') ? withoutQuotes(error.message) : error.message
  return `${message} (${[error.code, ...places].join(', ')})`
}

/** An error of PostgreSQL: of class 22 (data exception) the message has the value; `detail` and `where` always may. */
function isOfDatabase(error: Error): error is Error & { code: string } {
  return 'severity' in error && 'code' in error && typeof error.code === 'string'
}

/** Parsers quote what they could not read. */
function withoutQuotes(message: string): string {
  return message.replace(/".*"/gsu, '"…"').replace(/“.*”/gsu, '“…”')
}

/** The places in the code. Before them a stack has the message, which can look like one. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message)
  if (start === -1) return []
  return stack
    .slice(start + message.length)
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .map(printable)
    .map((line) => `    ${line.trim()}`)
}

function causesOf(error: Error): unknown[] {
  const several = error instanceof AggregateError ? error.errors : []
  return [error.cause ?? [], ...several].flat()
}
