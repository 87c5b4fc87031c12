import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'

import { boundStatements } from '@/server/database/bounded-statements'
import { logSlowStatements } from '@/server/database/log-slow-statements'
import type { LogEntry } from '@/server/log/format-entry'
import { requestContext } from '@/server/log/request-context'

const slow = `select pg_sleep(0.15), $1::text, 'geheim'`

test('a slow statement is logged by the request that asked, outside a transaction and in one', async () => {
  const { pool, entries } = loggedPool()
  await requestContext.run({ id: 'first' }, () => pool.query(slow, ['geheim']))
  await requestContext.run({ id: 'second' }, async () => {
    const client = await pool.connect()
    await client.query('begin')
    await client.query({ text: slow, values: ['geheim'] })
    await client.query('commit')
    client.release()
  })
  await pool.query('select 1')
  expect(entries.map(({ requestId, fields }) => [requestId, fields?.statement])).toEqual([
    ['first', 'select pg_sleep(…), $1::text, …'],
    ['second', 'select pg_sleep(…), $1::text, …'],
  ])
  expect(JSON.stringify(entries)).not.toContain('geheim')
})

test('a slow statement that fails is logged, and fails as it would', async () => {
  const { pool, entries } = loggedPool()
  await expect(pool.query('select 1 / (select $1::int from pg_sleep(0.15))', [0])).rejects.toThrow(
    'division by zero',
  )
  expect(entries).toHaveLength(1)
})

function loggedPool(): { pool: pg.Pool; entries: LogEntry[] } {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 })
  onTestFinished(() => pool.end())
  const entries: LogEntry[] = []
  boundStatements(pool)
  logSlowStatements({ pool, limit: 100, write: (entry) => void entries.push(entry) })
  return { pool, entries }
}
