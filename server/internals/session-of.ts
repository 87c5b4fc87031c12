import type { Payload, PayloadRequest } from 'payload'

type Session = NonNullable<Payload['db']['sessions']>[string]

/**
 * The session of the transaction that a request writes in; `null` where it has none.
 *
 * Relies on `payload.db.sessions`, in which the Postgres adapter keeps the open transactions by the `transactionID` of
 * a request. Without it SQL of our own no longer runs in the transaction of a save: it throws where it locks a
 * document, and files of a save that is rolled back stay.
 */
export async function sessionOf(req: PayloadRequest): Promise<Session | null> {
  const id = await req.transactionID
  return (id && req.payload.db.sessions?.[id]) || null
}
