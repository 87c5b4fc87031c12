import type { Reference } from '../topics/topic'

/** A source in a list. */
export interface SourceRow extends Reference {
  topics: { slug: string; title: string }[]
  /** ISO 8601 date-time of the last publication. */
  updatedAt: string
}

/** All that a source's page shows. */
export interface SourcePage extends SourceRow {
  id: number
}
