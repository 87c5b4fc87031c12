import type { Payload } from 'payload'

/**
 * An idle connection that breaks is an `error` event on the pool; without a listener it ends the process. The pool
 * drops the connection by itself, so there is nothing to do but to go on.
 */
export function surviveDatabaseRestart(payload: Payload): void {
  const pool: unknown = Reflect.get(payload.db, 'pool')
  if (!hasListeners(pool)) throw new Error('The database adapter has no connection pool to listen to.')
  pool.on('error', (error) => payload.logger.warn(`A database connection broke: ${error.message}`))
}

function hasListeners(
  pool: unknown,
): pool is { on: (event: 'error', listener: (error: Error) => void) => void } {
  return typeof pool === 'object' && pool !== null && 'on' in pool
}
