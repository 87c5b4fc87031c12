import type { z } from 'zod'

import type { documentFacts } from '@/domain/organisations/organisation-facts'
import type { Prose } from '@/domain/prose/prose'
import type { KeptFacts } from '@/domain/sources/source-facts'

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

export interface ExistingOrganisation extends Record, z.output<typeof documentFacts> {
  slug: string
}

export interface ExistingSource extends Record, KeptFacts {
  publisher: Ref | null
  slug: string
}

/** A topic with its subtopics. */
export interface ExistingDossier {
  topic: ExistingTopic
  subtopics: ExistingSubtopic[]
}
