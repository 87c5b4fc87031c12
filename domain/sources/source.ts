import type { Reference } from '../topics/topic'

/** A source in a list. */
export interface SourceRow extends Reference {
  topics: { slug: string; title: string }[]
}

/** All that a source's page shows. */
export interface SourcePage extends SourceRow {
  id: number
  /** ISO 8601 date-time of the last change. */
  updatedAt: string
}
