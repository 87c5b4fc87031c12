import type { Payload } from 'payload'

/**
 * A connection that breaks is an `error` event: on the pool while it is idle, on the connection itself while a
 * transaction has it. Without a listener either ends the process. The pool drops the connection by itself, and its
 * statement fails, so there is nothing to do but to go on.
 */
export function surviveDatabaseRestart({ db: { pool }, logger }: Payload): void {
  const report = (error: Error): void => logger.warn(`A database connection broke: ${error.message}`)
  pool.on('error', report)
  pool.on('acquire', (client) => client.on('error', report))
  pool.on('release', (_error, client) => client.removeListener('error', report))
}
