import type { PayloadRequest } from 'payload'

import { transactionOf } from '@/server/database/transaction-of'

import type { Run } from './index-records'

/** Runs statements in the transaction that a request saves in, or by themselves where it has none. */
export async function runInTransaction(req: PayloadRequest): Promise<Run> {
  const target = (await transactionOf(req)) ?? req.payload.db.drizzle
  return async (statement) => {
    const { rows } = await target.execute(statement)
    return { rows }
  }
}
