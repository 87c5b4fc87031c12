import { expect } from 'vitest'

import { faultOf } from '@/server/faults'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'

const shown = `select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock`

test('what visitors ask may take 15 seconds, and what is in a transaction a minute', async ({ payload }) => {
  const { drizzle } = payload.db
  const outside = async (): Promise<unknown> => (await drizzle.execute(shown)).rows
  const short = [{ statement: '15s', lock: '15s' }]
  expect(await outside()).toEqual(short)
  const inside = await drizzle.transaction(async (transaction) => (await transaction.execute(shown)).rows)
  expect(inside).toEqual([{ statement: '1min', lock: '1min' }])
  // Each connection that the pool has.
  expect(await Promise.all(Array.from({ length: 8 }, outside))).toEqual(
    Array.from({ length: 8 }, () => short),
  )
})

test('a transaction costs no statement more than it did', async ({ payload }) => {
  const work = async (): Promise<void> => {
    const id = await payload.db.beginTransaction()
    await payload.db.rollbackTransaction(id ?? '')
  }
  await work()
  // To begin, and to roll back.
  expect(await countStatements(work)).toBe(2)
})

test('a connection that falls silent is ended, also within a transaction', async ({ payload }) => {
  const { pool } = payload.db
  const client = await pool.connect()
  const { rows } = await client.query('select pg_backend_pid() as pid')
  await client.query('begin')
  const statement = { text: 'select pg_sleep(3)', query_timeout: 100 }
  const silent = client.query(statement)
  const error: unknown = await silent.catch((reason: unknown) => reason)
  expect(faultOf(error)?.status).toBe(503)
  await expect(client.query('select 1')).rejects.toThrow('not queryable')
  client.release()
  const others = await Promise.all(
    Array.from({ length: 8 }, async () => (await pool.query('select pg_backend_pid() as pid')).rows[0]),
  )
  expect(others).not.toContainEqual(rows[0])
})
