import type pg from 'pg'

/** Gets what a connection was asked, and returns what it answers. */
export type InterceptQuery = NonNullable<ProxyHandler<pg.PoolClient['query']>['apply']>

/**
 * Has every statement that a pool sends go through a function, one for each connection.
 *
 * Relies on `pg` lending the same connection again and again, and on everybody calling its `query`, which is replaced;
 * Drizzle and Payload do, also in transactions. Where they stop doing so, statements of visitors are no longer
 * bounded in time, and slow statements are no longer logged.
 */
export function interceptQueries({
  pool,
  intercept,
}: {
  pool: pg.Pool
  intercept: (client: pg.PoolClient) => InterceptQuery
}): void {
  const intercepted = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => {
    if (intercepted.has(client)) return
    intercepted.add(client)
    client.query = new Proxy(client.query, { apply: intercept(client) })
  })
}
