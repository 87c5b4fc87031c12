import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, test, vi } from 'vitest'

import type { LogEntry } from '../log/format-entry'
import { requestContext } from '../log/request-context'
import { logSlowStatements } from './log-slow-statements'

const text = `select "id" from "tips" where "text" = $1 and "kind" = 'geheim'`

/** A pool of one connection, of which every statement takes some milliseconds. */
function poolOf({ fails = false } = {}): { client: pg.PoolClient; entries: LogEntry[] } {
  const pool = new pg.Pool()
  const client = Object.assign(new pg.Client(), { release: () => undefined })
  const outcome = async (): Promise<object> => {
    await wait(15)
    if (fails) throw new Error('no')
    return { rows: [] }
  }
  const query = (...given: unknown[]): unknown => {
    const callback = given.at(-1)
    if (typeof callback !== 'function') return outcome()
    void outcome().then(
      (result) => callback(null, result),
      (error: unknown) => callback(error),
    )
    return undefined
  }
  Object.assign(client, { query })
  const entries: LogEntry[] = []
  logSlowStatements({ pool, limit: 10, write: (entry) => void entries.push(entry) })
  // A connection is lent more than once.
  for (const _ of [1, 2]) pool.emit('acquire', client)
  return { client, entries }
}

describe('a statement that takes longer than the limit', () => {
  test('is logged once, with its text, its time and its request, and without its values', async () => {
    const { client, entries } = poolOf()
    await requestContext.run({ id: 'one' }, () => client.query(text, ['geheim']))
    await vi.waitFor(() => expect(entries).toHaveLength(1))
    expect(JSON.stringify(entries)).not.toContain('geheim')
    expect(entries[0]).toMatchObject({
      level: 'warn',
      requestId: 'one',
      message: expect.stringMatching(
        /^Slow statement, [\d.]+ ms: select "id" from "tips" where "text" = \$1 and/,
      ),
      fields: { milliseconds: expect.any(Number), statement: expect.stringMatching(/^select/) },
    })
  })

  test('is logged where its outcome is told by a callback, and where it is an object', async () => {
    const { client, entries } = poolOf()
    await new Promise<void>((resolve) => client.query(text, ['geheim'], () => resolve()))
    await client.query({ text, values: ['geheim'] })
    await vi.waitFor(() => expect(entries).toHaveLength(2))
    for (const { fields } of entries) expect(fields?.statement).toMatch(/^select "id"/)
  })

  test('is logged where it fails, and fails as before', async () => {
    const { client, entries } = poolOf({ fails: true })
    await expect(client.query(text)).rejects.toThrow('no')
    await vi.waitFor(() => expect(entries).toHaveLength(1))
  })
})

test('a statement that takes less is not logged', async () => {
  const pool = new pg.Pool()
  const client = Object.assign(new pg.Client(), {
    release: () => undefined,
    query: async () => ({ rows: [] }),
  })
  const write = vi.fn()
  logSlowStatements({ pool, limit: 1000, write })
  pool.emit('acquire', client)
  await client.query()
  expect(write).not.toHaveBeenCalled()
})
