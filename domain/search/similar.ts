/** Something of the guide that an address may have meant. */
export interface SimilarRecord {
  kind: 'topic' | 'organisation' | 'question'
  /** Of a question: its key. */
  slug: string
  title: string
}

/** How much a name must look like what was asked for, from 0 to 1: PostgreSQL's own limit for what is similar. */
export const minSimilarity = 0.3
