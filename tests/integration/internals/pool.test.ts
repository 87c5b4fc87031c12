import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'

import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import pg from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'

import { interceptQueries } from '@/server/internals/intercept-queries'
import { keepContextOfCallers } from '@/server/internals/keep-context-of-callers'

/** A pool of one connection. */
function poolOfOne(): pg.Pool {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 })
  onTestFinished(async () => {
    // A pool has ended before its connections have, and the database goes with them still open.
    const closed = pool.totalCount > 0 ? once(pool, 'remove') : null
    await pool.end()
    await closed
  })
  return pool
}

test('every statement is intercepted once, of the pool and of a transaction of Drizzle', async () => {
  const pool = poolOfOne()
  const asked: string[] = []
  interceptQueries({
    pool,
    intercept: () => (query, self, given) => {
      const [statement] = given
      asked.push(typeof statement === 'string' ? statement : String(Object(statement).text))
      return Reflect.apply(query, self, given)
    },
  })
  await pool.query('select 1')
  await drizzle({ client: pool }).transaction((transaction) => transaction.execute('select 2'))
  expect(asked).toEqual(['select 1', 'begin', 'select 2', 'commit'])
})

describe('who waits for the only connection', () => {
  /** The request that a statement’s `query` was called in, when it had to wait for another request’s. */
  async function requestOfSecond(pool: pg.Pool): Promise<unknown> {
    const requests = new AsyncLocalStorage<string>()
    const seen: unknown[] = []
    interceptQueries({
      pool,
      intercept: () => (query, self, given) => {
        seen.push(requests.getStore())
        return Reflect.apply(query, self, given)
      },
    })
    await Promise.all(['one', 'two'].map((name) => requests.run(name, () => pool.query('select 1'))))
    return seen
  }

  test('goes on within its own request', async () => {
    const pool = poolOfOne()
    keepContextOfCallers(pool)
    expect(await requestOfSecond(pool)).toEqual(['one', 'two'])
  })

  test('would go on within that of another, by the pool alone', async () => {
    expect(await requestOfSecond(poolOfOne())).not.toEqual(['one', 'two'])
  })
})
