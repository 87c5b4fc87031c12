import type { z } from 'zod'

import type { sourceFacts } from '@/domain/sources/source-facts'
import type { Media, Organisation, Source, Subtopic, Topic } from '@/payload-types'

// What the page of a topic is made of: what Payload and SQL both read. A relation that is a bare id, or nothing, may
// not be shown.

export interface TopicRecord extends Pick<
  Topic,
  'id' | 'title' | 'slug' | 'description' | 'highlight' | 'feeds' | 'reviewedAt' | 'updatedAt'
> {
  /** Lexical's JSON. */
  intro?: unknown
  image?: number | MediaRecord | null
  subtopics?: (number | SubtopicRecord)[] | null
  organisations?: RoleRecord[] | null
  sources?: (number | SourceRecord)[] | null
}

export type MediaRecord = Pick<Media, 'alt' | 'credit' | 'url' | 'width' | 'height' | 'sizes'>

export interface SubtopicRecord extends Pick<Subtopic, 'id' | 'title' | 'slug' | 'context' | 'updatedAt'> {
  questions?: QuestionRecord[] | null
}

type QuestionRow = NonNullable<Subtopic['questions']>[number]

export interface QuestionRecord extends Pick<QuestionRow, 'key' | 'lead' | 'text' | 'note' | 'terms'> {
  organisations?: { organisation?: number | NamedOrganisation | null }[] | null
  sources?: { source?: number | NamedSource | null }[] | null
  publications?:
    { title?: string | null; medium?: string | null; date?: string | null; url?: string | null }[] | null
}

export interface NamedOrganisation extends Pick<Organisation, 'name' | 'slug' | 'abbreviation'> {
  /** As the register has it; a preview is made without. */
  wooRequest?: string | null
}

export type NamedSource = Pick<Source, 'slug' | 'title' | 'url' | 'kind' | 'year'>

export type Successor = Pick<Organisation, 'slug' | 'name'>

export interface OrganisationRecord
  extends NamedOrganisation, Pick<Organisation, 'type' | 'url' | 'endedAt' | 'updatedAt'> {
  successor?: number | Successor | null
}

/** An organisation with the part that it plays in a topic. */
export interface RoleRecord {
  organisation?: number | OrganisationRecord | null
  role?: string | null
  url?: string | null
}

export type SourceRecord = Pick<Source, 'slug' | 'updatedAt'> &
  z.input<typeof sourceFacts> & {
    publisher?: number | Pick<Organisation, 'slug' | 'name'> | null
  }
