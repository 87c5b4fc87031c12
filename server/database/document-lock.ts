import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'

import { contentCollections } from '@/domain/topics/content-collections'
import { sql, type SQL } from './public-sql'
import { transactionOf } from './transaction-of'

export interface DocumentReference {
  collection: CollectionSlug | GlobalSlug
  id: number | string
}

/**
 * Makes the transaction of `req` the only one that writes to these documents until it ends; it waits for another
 * that does so now. Several are locked in one fixed order, so that two transactions never wait for each other.
 */
export async function lockDocuments({
  documents,
  req,
}: {
  documents: DocumentReference[]
  req: PayloadRequest
}): Promise<void> {
  const transaction = await transactionOf(req)
  if (!transaction) throw new Error('Documents are locked by a transaction, and there is none.')
  const names = documents.map(nameOf).sort()
  await transaction.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest(${sql.param(names)}::text[]) name`,
  )
}

/**
 * SQL that locks one document as `lockDocuments` does, as part of a statement that finds it. The statement sees what was there
 * when it began.
 */
export function lockOf({ collection, id }: { collection: DocumentReference['collection']; id: SQL }): SQL {
  return sql`pg_advisory_xact_lock(hashtextextended(${nameOf({ collection, id: '' })} || ${id}, 0))`
}

function nameOf({ collection, id }: DocumentReference): string {
  return `${placeOf(collection)} ${collection} ${id}`
}

/** A topic comes before its parts: publishing it writes to those too. */
function placeOf(collection: string): number {
  return contentCollections.findIndex((each) => each === collection)
}
