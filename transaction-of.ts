import type { Payload, PayloadRequest } from 'payload'

export type Transaction = Pick<Payload['db']['drizzle'], 'execute'>

/** The transaction that a request writes in, to run SQL of our own in it; `null` where there is none. */
export async function transactionOf(req: PayloadRequest): Promise<Transaction | null> {
  const session = await req.transactionID
  const transaction: unknown = session && req.payload.db.sessions?.[session]?.db
  return runsSQL(transaction) ? transaction : null
}

function runsSQL(transaction: unknown): transaction is Transaction {
  return typeof transaction === 'object' && transaction !== null && 'execute' in transaction
}
