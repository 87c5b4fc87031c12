import type { PayloadRequest } from 'payload'

import { numberedSQL } from '@/server/register/numbered-sql'
import type { RunStatement } from '@/server/register/statement'

import { runInTransaction } from '../search/run-in-transaction'

/** Runs statements with numbered places in the transaction of a request. */
export async function runNumbered(req: PayloadRequest): Promise<RunStatement> {
  const execute = await runInTransaction(req)
  return async (statement) => (await execute(numberedSQL(statement))).rows
}
