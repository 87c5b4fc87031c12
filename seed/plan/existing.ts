import type { OrganisationType } from '@/domain/organisations/organisation-type'
import type { Prose } from '@/domain/prose/prose'
import type { SourceKind } from '@/domain/sources/source-kind'

import type { Publication } from '@/domain/topics/topic'

import type { Ref } from './ref'

/** What is in the database, in the terms of a document. `newest` is the status of the newest version. */
interface Record {
  id: number
  newest: 'draft' | 'published'
  /** When the newest version was saved (ISO 8601); absent for what this run wrote itself. */
  savedAt?: string
}

export interface ExistingTopic extends Record {
  title: string
  description: string | null
  imageURL: string | null
  feeds: string[]
  highlight: string | null
  intro: Prose
  subtopics: Ref[]
  organisations: RoleRow[]
  sources: Ref[]
}

/** An organisation in a topic. `id` is the row's, so that it stays the same row. */
export interface RoleRow {
  id?: string
  organisation: Ref
  role: string | null
  url: string | null
}

export interface ExistingSubtopic extends Record {
  title: string
  context: string | null
  questions: QuestionRow[]
}

/** `key` is the permanent key, `id` the row's; both are absent for a question that the plan adds. */
export interface QuestionRow extends Partial<FurtherRefs> {
  id?: string
  key?: string
  lead: string | null
  text: string
  note: string | null
}

/** What a reader of a question can go on with. */
export interface FurtherRefs {
  organisations: Ref[]
  sources: Ref[]
  terms: string[]
  publications: Publication[]
}

export interface ExistingOrganisation extends Record {
  name: string
  abbreviation: string | null
  aliases: string[]
  type: OrganisationType | null
  url: string | null
  slug: string
}

export interface ExistingSource extends Record {
  title: string
  url: string | null
  kind: SourceKind | null
  year: number | null
  publisher: Ref | null
  description: string | null
  links: { before: string | null; label: string; url: string }[]
  slug: string
}

/** A topic with its subtopics. */
export interface ExistingDossier {
  topic: ExistingTopic
  subtopics: ExistingSubtopic[]
}
