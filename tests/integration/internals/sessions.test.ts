import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { expect } from 'vitest'

import { sql } from '@/server/database/public-sql'
import { sessionOf } from '@/server/internals/session-of'
import { atEndOfTransaction, transactionOf } from '@/server/database/transaction-of'

import { test } from '../../support/integration-test'

test('a request without a transaction has no session', async ({ payload }) => {
  const req = await createLocalReq({}, payload)
  expect(await sessionOf(req)).toBe(null)
  expect(await transactionOf(req)).toBe(null)
})

test('SQL of a session sees what Payload wrote in its transaction, and nobody else does', async ({
  payload,
}) => {
  const req = await begin(payload)
  const { id } = await payload.create({ collection: 'synonyms', data: { words: ['een', 'twee'] }, req })
  const query = sql`select id from synonyms where id = ${id}`
  const inside = await (await transactionOf(req))?.execute(query)
  const outside = await payload.db.drizzle.execute(query)
  await killTransaction(req)

  expect(inside?.rows).toEqual([{ id }])
  expect(outside.rows).toEqual([])
  expect(await sessionOf(req)).toBe(null)
})

test('Payload ends a session by what it holds', async ({ payload }) => {
  const ends: string[] = []
  const ending = {
    committed: async () => void ends.push('committed'),
    rolledBack: async () => void ends.push('rolled back'),
  }
  for (const end of [commitTransaction, killTransaction]) {
    const req = await begin(payload)
    await atEndOfTransaction({ req, ending })
    await end(req)
  }
  expect(ends).toEqual(['committed', 'rolled back'])
})

async function begin(payload: Payload): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  return req
}
