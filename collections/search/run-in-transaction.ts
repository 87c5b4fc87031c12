import type { Payload, PayloadRequest } from 'payload'

import type { Run } from './index-records'

/** Runs statements in the transaction that a request saves in, or by themselves where it has none. */
export async function runInTransaction(req: PayloadRequest): Promise<Run> {
  const { db } = req.payload
  const session = await req.transactionID
  const transaction: unknown = session && db.sessions?.[session]?.db
  const target = runsSQL(transaction) ? transaction : db.drizzle
  return async (statement) => {
    const { rows } = await target.execute(statement)
    return { rows }
  }
}

function runsSQL(transaction: unknown): transaction is Pick<Payload['db']['drizzle'], 'execute'> {
  return typeof transaction === 'object' && transaction !== null && 'execute' in transaction
}
