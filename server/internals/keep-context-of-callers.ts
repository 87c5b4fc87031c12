import { AsyncResource } from 'node:async_hooks'
import type pg from 'pg'

/**
 * Has each caller of a pool go on within its own request.
 *
 * Relies on `pg-pool` calling who waits for a connection, by the callback that `connect` was given, from within the
 * request that gave its connection back, and on its own `query` calling `this.connect`. Where that changes this does
 * nothing; without it a visitor's statement would get the time, and the log line, of somebody else's request.
 */
export function keepContextOfCallers(pool: pg.Pool): void {
  pool.connect = new Proxy(pool.connect, {
    apply: (connect, self, given: unknown[]) => Reflect.apply(connect, self, given.map(inOwnContext)),
  })
}

function inOwnContext(given: unknown): unknown {
  if (typeof given !== 'function') return given
  const context = new AsyncResource('PoolCaller')
  return (...args: unknown[]): unknown => context.runInAsyncScope(() => given(...args))
}
