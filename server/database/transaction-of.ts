import type { Payload, PayloadRequest } from 'payload'

import { sessionOf } from '../internals/session-of'
import { atEndOf, type Ending } from '../internals/transaction-end'

export type Transaction = Pick<Payload['db']['drizzle'], 'execute'>

/** The transaction that a request writes in, to run SQL of our own in it; `null` where there is none. */
export async function transactionOf(req: PayloadRequest): Promise<Transaction | null> {
  const session = await sessionOf(req)
  return session && runsSQL(session.db) ? session.db : null
}

/** Has something done when the transaction of a request ends; at once, where there is none to wait for. */
export async function atEndOfTransaction({
  req,
  ending,
}: {
  req: PayloadRequest
  ending: Ending
}): Promise<void> {
  const session = await sessionOf(req)
  if (session) atEndOf({ session, ending })
  else {
    await ending.committing?.()
    await ending.committed?.()
  }
}

function runsSQL(transaction: unknown): transaction is Transaction {
  return typeof transaction === 'object' && transaction !== null && 'execute' in transaction
}
