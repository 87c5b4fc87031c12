import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
} from 'payload'

import type { Subtopic } from '@/payload-types'
import { sql, type SQL } from '@/server/database/public-sql'

import { runInTransaction } from '../search/run-in-transaction'
import { currentSave } from './begin-save'
import { isContentCollection, type ContentCollection } from '@/domain/topics/content-collections'
import type {
  ContentDocument,
  DeletedStep,
  Deletion,
  DeletionStep,
  PublicChange,
  Save,
  SaveRecord,
  SaveStep,
} from './save'
import { scopeOf } from './scope'

/** What is done around a save, in this order. What must come before what, is seen in the lists (`steps.ts`). */
export interface SaveSteps<Document extends ContentDocument> {
  /** With what was sent. Each may give back other arguments. */
  begin: CollectionBeforeOperationHook[]
  /** Before the fields are validated. Each may give back other data. */
  prepare: CollectionBeforeValidateHook<Document>[]
  /** Before anything is written. Each may give back other data. */
  check: CollectionBeforeChangeHook<Document>[]
  /** Saves what follows the document. */
  follow?: (save: Save<Document>) => Promise<Save<Subtopic>[]>
  after: SaveStep<Document>[]
  /** What is written about it in other tables, in one statement. */
  records: SaveRecord[]
  /** While the document and what names it are still there. */
  beforeDelete: DeletionStep<Document>[]
  afterDelete: DeletedStep<Document>[]
}

/** One hook for each event, which runs the steps. */
interface SaveHooks<Document extends ContentDocument> {
  beforeOperation: CollectionBeforeOperationHook[]
  beforeValidate: [CollectionBeforeValidateHook<Document>]
  beforeChange: [CollectionBeforeChangeHook<Document>]
  afterChange: [CollectionAfterChangeHook<Document>]
  beforeDelete: [CollectionBeforeDeleteHook]
  afterDelete: [CollectionAfterDeleteHook<Document>]
}

export function saveHooks<Document extends ContentDocument>(steps: SaveSteps<Document>): SaveHooks<Document> {
  return {
    beforeOperation: steps.begin,
    beforeValidate: [
      async (sent) => {
        let { data } = sent
        for (const step of steps.prepare) data = (await step({ ...sent, data })) ?? data
        return data
      },
    ],
    beforeChange: [
      async (checked) => {
        let { data } = checked
        for (const step of steps.check) data = (await step({ ...checked, data })) ?? data
        return data
      },
    ],
    afterChange: [
      async (written) => {
        // A save that follows another is one of its steps, and the steps after it are done for both.
        if (scopeOf(written.req).work === 'follow') return
        const save = toSave<Document>(written)
        const followers = (await steps.follow?.(save)) ?? []
        const saved = { ...save, followers }
        for (const step of steps.after) await step(saved)
        const statements = steps.records.flatMap((record) => record(saved))
        if (statements.length > 0) await (await runInTransaction(save.req))(asOneStatement(statements))
      },
    ],
    beforeDelete: [
      async (deleted) => {
        const deletion = toDeletion<Document>(deleted)
        for (const step of steps.beforeDelete) await step(deletion)
      },
    ],
    afterDelete: [
      async (deleted) => {
        const deletion = { ...toDeletion<Document>(deleted), document: deleted.doc }
        for (const step of steps.afterDelete) await step(deletion)
      },
    ],
  }
}

function asOneStatement(statements: SQL[]): SQL {
  const named = statements.map(
    (statement, place) => sql`${sql.identifier(`record_${place}`)} as (${statement})`,
  )
  return sql`with ${sql.join(named, sql`, `)} select`
}

function toSave<Document extends ContentDocument>({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}: Parameters<CollectionAfterChangeHook<Document>>[0]): Save<Document> {
  const { before, isPublic } = currentSave(req)
  return {
    collection: publicCollection(collection.slug),
    // `beginSave` read it from this very collection.
    before: before as Document | null,
    after: doc,
    isNew: operation === 'create',
    wasTrashed: Boolean(previousDoc?.deletedAt),
    change: changeOf({ after: doc, wasPublic: before !== null, isPublic }),
    scope: scopeOf(req),
    req,
    followers: [],
  }
}

function changeOf({
  after,
  wasPublic,
  isPublic,
}: {
  after: ContentDocument
  wasPublic: boolean
  isPublic: boolean
}): PublicChange {
  if (!isPublic) return 'none'
  if (after._status === 'published' && !after.deletedAt) return 'published'
  return wasPublic ? 'withdrawn' : 'none'
}

function toDeletion<Document extends ContentDocument>({
  collection,
  id,
  req,
}: Parameters<CollectionBeforeDeleteHook>[0]): Deletion<Document> {
  return {
    collection: publicCollection(collection.slug),
    id: Number(id),
    // `beginSave` read it from this very collection.
    before: currentSave(req).before as Document | null,
    req,
  }
}

function publicCollection(slug: string): ContentCollection {
  if (!isContentCollection(slug)) throw new Error(`${slug} has no public documents.`)
  return slug
}
