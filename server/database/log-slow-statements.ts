import type pg from 'pg'

import { interceptQueries } from '../internals/intercept-queries'
import { describeStatement } from '../log/describe-statement'
import { requestContext } from '../log/request-context'
import { type WriteLog, writeLog } from '../log/write-log'
import { textOf } from './bounded-statements'

/**
 * Logs every statement of a pool that takes longer than `limit` milliseconds: its text without values, and the request
 * that asked. After `boundStatements`, which gives a connection a `query` of its own.
 */
export function logSlowStatements({
  pool,
  limit,
  write = writeLog,
}: {
  pool: pg.Pool
  limit: number
  write?: WriteLog
}): void {
  interceptQueries({
    pool,
    intercept: () => (query, self, given: unknown[]) => {
      const end = startTiming({ text: textOf(given[0]), limit, write })
      const answer: unknown = Reflect.apply(query, self, given.map(after(end)))
      // How it ended is a matter of who asked.
      if (answer instanceof Promise) answer.then(end, end)
      return answer
    },
  })
}

/** Returns what is to be called when the statement has ended. */
function startTiming({ text, limit, write }: { text: string; limit: number; write: WriteLog }): () => void {
  const began = performance.now()
  // The connection was made for another request, of which its events are part.
  const requestId = requestContext.getStore()?.id
  return () => {
    const taken = performance.now() - began
    if (taken <= limit) return
    const milliseconds = Number(taken.toFixed(1))
    const statement = describeStatement(text)
    const message = `Slow statement, ${milliseconds} ms: ${statement}`
    write({ level: 'warn', message, fields: { milliseconds, statement }, requestId })
  }
}

/** Has a callback preceded by another; whatever else a statement is given stays as it is. */
function after(end: () => void): (given: unknown) => unknown {
  return (given) => {
    if (typeof given !== 'function') return given
    return (...outcome: unknown[]): unknown => {
      end()
      return given(...outcome)
    }
  }
}
