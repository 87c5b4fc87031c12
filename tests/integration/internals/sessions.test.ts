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

test('work before a commit is done in the transaction, and not where that is rolled back', async ({
  payload,
}) => {
  const seen: number[] = []
  for (const end of [commitTransaction, killTransaction]) {
    const req = await begin(payload)
    await payload.create({ collection: 'synonyms', data: { words: ['drie', 'vier'] }, req })
    const transaction = await transactionOf(req)
    const committing = async (): Promise<void> => {
      const found = await transaction?.execute(sql`select id from synonyms`)
      seen.push(found?.rows.length ?? 0)
    }
    await atEndOfTransaction({ req, ending: { committing } })
    await end(req)
  }
  expect(seen).toEqual([1])
})

test('where work before a commit fails, nothing is kept, and who commits hears of it', async ({
  payload,
}) => {
  const ends: string[] = []
  const req = await begin(payload)
  const { id } = await payload.create({ collection: 'synonyms', data: { words: ['vijf', 'zes'] }, req })
  await atEndOfTransaction({ req, ending: { rolledBack: async () => void ends.push('rolled back') } })
  await atEndOfTransaction({ req, ending: { committing: () => Promise.reject(new Error('no index')) } })

  await expect(commitTransaction(req)).rejects.toThrow('The database did not confirm the commit.')
  expect(ends).toEqual(['rolled back'])
  const { rows } = await payload.db.drizzle.execute(sql`select id from synonyms where id = ${id}`)
  expect(rows).toEqual([])
})

async function begin(payload: Payload): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  return req
}
