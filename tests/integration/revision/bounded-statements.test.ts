import pg from 'pg'
import { expect, vi } from 'vitest'

import { backgroundLimits, boundStatements, connectionLimits } from '@/server/database/bounded-statements'
import { requestContext } from '@/server/log/request-context'
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

const asStaff = <T>(work: () => T): T => requestContext.run({ id: 'staff', isStaff: true }, work)
const asVisitor = <T>(work: () => T): T => requestContext.run({ id: 'visitor' }, work)

test('what the staff asks may take a minute, also where a visitor had the connection, and the other way round', async () => {
  await using pool = poolOfOne()
  const limits = async (): Promise<unknown> => (await pool.query(shown)).rows[0]
  const [short, long] = [
    { statement: '15s', lock: '15s' },
    { statement: '1min', lock: '1min' },
  ]
  for (let time = 0; time < 2; time += 1) {
    expect(await asVisitor(limits)).toEqual(short)
    expect(await asStaff(limits)).toEqual(long)
  }
  // At once, where the pool makes all but one wait.
  expect(
    await Promise.all([asVisitor(limits), asStaff(limits), limits(), asStaff(limits), asVisitor(limits)]),
  ).toEqual([short, long, short, long, short])
})

test('a connection is asked one thing at a time, also where it goes to somebody else', async () => {
  await using pool = poolOfOne()
  await pool.query('select 1')
  const { query } = pg.Client.prototype
  const isIdle: unknown[] = []
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...asked: unknown[]
  ) {
    isIdle.push(Reflect.get(this, 'readyForQuery'))
    return Reflect.apply(query, this, asked)
  })
  for (const ask of [asStaff, asVisitor]) await ask(() => pool.query('select 1'))
  spy.mockRestore()
  // Two statements, each after its limit.
  expect(isIdle).toEqual([true, true, true, true])
})

test('the database is waited for a second longer than a statement may take', async () => {
  await using pool = poolOfOne()
  const timers = vi.spyOn(globalThis, 'setTimeout')
  const waited = async (run: (work: () => Promise<unknown>) => Promise<unknown>): Promise<unknown> => {
    timers.mockClear()
    await run(() => pool.query('select 1'))
    return timers.mock.calls.map(([, milliseconds]) => milliseconds).filter((each) => Number(each) > 10_000)
  }
  await pool.query('select 1')
  expect(await waited(asVisitor)).toEqual([16_000])
  await asStaff(() => pool.query('select 1'))
  expect(await waited(asStaff)).toEqual([61_000])
  timers.mockRestore()
})

test('a connection is waited for two seconds, also by work in the background, which may take a minute', () => {
  expect(connectionLimits({ isMigrating: false }).connectionTimeoutMillis).toBe(2000)
  const minute = { statement_timeout: 60_000, lock_timeout: 60_000, query_timeout: 61_000 }
  expect(backgroundLimits).toEqual({ connectionTimeoutMillis: 2000, ...minute })
})

test('a migration may take as long as it takes', () => {
  const { statement_timeout, lock_timeout, query_timeout } = connectionLimits({ isMigrating: true })
  expect([statement_timeout, lock_timeout, query_timeout]).toEqual([undefined, undefined, undefined])
})

function poolOfOne(): pg.Pool & AsyncDisposable {
  const limits = connectionLimits({ isMigrating: false })
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1, ...limits })
  boundStatements(pool)
  return Object.assign(pool, { [Symbol.asyncDispose]: () => pool.end() })
}

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
