import type { Payload, PayloadRequest } from 'payload'

import { atEndOf, type Ending } from './server/database/transaction-end'

export type Transaction = Pick<Payload['db']['drizzle'], 'execute'>

/** The transaction that a request writes in, to run SQL of our own in it; `null` where there is none. */
export async function transactionOf(req: PayloadRequest): Promise<Transaction | null> {
  const session = await req.transactionID
  const transaction: unknown = session && req.payload.db.sessions?.[session]?.db
  return runsSQL(transaction) ? transaction : null
}

/** Has something done once the transaction of a request has ended; at once, where there is none to wait for. */
export async function atEndOfTransaction({
  req,
  ending,
}: {
  req: PayloadRequest
  ending: Ending
}): Promise<void> {
  const id = await req.transactionID
  const session = id && req.payload.db.sessions?.[id]
  if (session) atEndOf({ session, ending })
  else await ending.committed?.()
}

function runsSQL(transaction: unknown): transaction is Transaction {
  return typeof transaction === 'object' && transaction !== null && 'execute' in transaction
}
