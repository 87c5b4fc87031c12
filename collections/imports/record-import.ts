import { isDeepStrictEqual } from 'node:util'

import type { CollectionAfterChangeHook } from 'payload'

import type { Import } from '@/payload-types'

import { idOf } from '@/domain/topics/id-of'
import { writeHistory } from '../history/write-history'

/** Records in the history who imported a document, unless the document provides what it provided before. */
export const recordImport: CollectionAfterChangeHook<Import> = async ({ doc, previousDoc, req }) => {
  if (isDeepStrictEqual(doc.provided, previousDoc?.provided)) return doc
  const [topic] = idOf(doc.topic)
  const reference =
    topic === undefined
      ? ({ collection: 'imports', record: doc.id } as const)
      : ({ collection: 'topics', record: topic } as const)
  await writeHistory({ entries: [{ ...reference, action: 'imported', title: doc.file }], req })
  return doc
}
