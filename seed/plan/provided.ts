import type { Named } from '@/domain/document/topic-document'
import type { OrganisationType } from '@/domain/organisations/organisation-type'
import type { Prose } from '@/domain/prose/prose'
import type { SourceFacts } from '@/domain/sources/source-facts'

import type { DocumentCounts } from './count-document'
import type { QuestionRow } from './existing'
import type { Ref } from './ref'

/**
 * What a document said at its last import, with the records that it was about: the third side of the comparison
 * that lets an editor's change stand. Kept in the collection `imports`.
 */
export interface Provided {
  title: string
  description: string | null
  imageURL: string | null
  feeds: string[]
  highlight: string | null
  intro: Prose
  subtopics: ImportedSubtopic[]
  organisations: ImportedOrganisation[]
  sources: ImportedSource[]
  extra: { [key: string]: unknown }
  /** What the document held, rows that stand there twice too. Absent in imports from before it was kept. */
  counts?: DocumentCounts
  /** The drafts that its imports left, by `draftMark`. */
  drafts?: string[]
}

export interface ImportedSubtopic {
  ref: Ref
  title: string
  context: string | null
  questions: QuestionRow[]
}

/** Where a row of a document led. */
interface Led {
  ref: Ref
  /** The record that it led to before that was merged into the one of `ref`: undoing the merge leads back to it. */
  origin?: Ref
  /** What the document calls it, where that is not what it counts as having said: a name that is in conflict. */
  written?: string
}

/** A row of the table of organisations; several rows may lead to one record. */
export interface ImportedOrganisation extends Led {
  name: string
  abbreviation: string | null
  type: OrganisationType | null
  url: string | null
  role: string | null
}

/** A row of the table of sources; several rows may lead to one record. */
export interface ImportedSource extends Led, SourceFacts {
  publisher: Ref | null
  /** What the document calls its publisher. */
  publisherNamed?: (Named & Pick<Led, 'origin'>) | null
}
