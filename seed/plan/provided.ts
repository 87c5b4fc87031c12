import type { OrganisationType } from '@/domain/organisations/organisation-type'
import type { Prose } from '@/domain/prose/prose'
import type { SourceKind } from '@/domain/sources/source-kind'

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

export interface ImportedOrganisation {
  ref: Ref
  name: string
  abbreviation: string | null
  type: OrganisationType | null
  url: string | null
  role: string | null
}

export interface ImportedSource {
  ref: Ref
  title: string
  url: string | null
  kind: SourceKind
  year: number | null
  publisher: Ref | null
  description: string | null
  links: { before: string | null; label: string; url: string }[]
}
