import type { PayloadRequest } from 'payload'

import type { Organisation, Page, Source, Subtopic, Topic } from '@/payload-types'
import type { SQL } from '@/server/database/public-sql'

import type { ContentCollection } from '@/domain/topics/content-collections'
import type { SaveScope } from './scope'

export type ContentDocument = Topic | Subtopic | Organisation | Source | Page

/** What a save did to what the public sees. A draft saved over a public document did nothing. */
export type PublicChange = 'published' | 'withdrawn' | 'none'

/** A document that was saved, as the steps after it see it. */
export interface Save<Document extends ContentDocument = ContentDocument> {
  readonly collection: ContentCollection
  /** What visitors saw before it; `null` where that was nothing, or where the save changed nothing of it. */
  readonly before: Document | null
  readonly after: Document
  /** Whether there was no such document before it: nothing names it yet. */
  readonly isNew: boolean
  /** Whether the newest version was in the trash before it. */
  readonly wasTrashed: boolean
  readonly change: PublicChange
  readonly scope: SaveScope
  readonly req: PayloadRequest
  /** The subtopics whose status followed their topic in this save. */
  readonly followers: readonly Save<Subtopic>[]
}

/** Does one thing after a document was saved, in its transaction. */
export type SaveStep<Document extends ContentDocument = ContentDocument> = (
  save: Save<Document>,
) => Promise<void> | void

/**
 * What is written about a save in tables beside the document's. All of these statements go out as one, so that none
 * sees what another one writes.
 */
export type SaveRecord = (save: Save) => SQL[]

/** A document that is deleted for good. */
export interface Deletion<Document extends ContentDocument = ContentDocument> {
  readonly collection: ContentCollection
  readonly id: number
  /** What visitors saw of it. */
  readonly before: Document | null
  readonly req: PayloadRequest
}

export type DeletionStep<Document extends ContentDocument = ContentDocument> = (
  deletion: Deletion<Document>,
) => Promise<void> | void

export type DeletedStep<Document extends ContentDocument = ContentDocument> = (
  deletion: Deletion<Document> & { readonly document: Document },
) => Promise<void> | void

/** The save and those that followed it. */
export function savesIn(save: Save): Save[] {
  return [save, ...save.followers]
}
