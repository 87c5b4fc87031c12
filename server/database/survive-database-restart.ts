import type { Payload } from 'payload'

import { requestContext } from '@/server/log/request-context'

/**
 * A connection that breaks is an `error` event: on the pool while it is idle, on the connection itself while a
 * transaction has it. Without a listener either ends the process. The pool drops the connection by itself, and its
 * statement fails, so there is nothing to do but to go on.
 */
export function surviveDatabaseRestart({ db: { pool }, logger }: Payload): void {
  // An idle connection still counts as part of the request that it was made for.
  const report = (error: Error): void =>
    requestContext.exit(() => logger.warn(`A database connection broke: ${error.message}`))
  pool.on('error', report)
  pool.on('acquire', (client) => client.on('error', report))
  pool.on('release', (_error, client) => client.removeListener('error', report))
}
