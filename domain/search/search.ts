import type { MarkedText } from '../search-text/mark-spans'

/** What the guide is searched for, in the order in which it is shown. */
export const searchKindOrder = ['topic', 'subtopic', 'organisation', 'question', 'source', 'page'] as const

export type SearchKind = (typeof searchKindOrder)[number]

/** One page of what was found. */
export interface SearchResults {
  hits: SearchHit[]
  /** Of the kind that was asked for, or of all. */
  total: number
  page: number
  pages: number
  counts: Record<SearchKind, number>
  didYouMean: DidYouMean
}

/** What may have been meant, where nothing was found. */
export interface DidYouMean {
  /** The same in words that the guide has, where a word looks like a slip of the pen. */
  question: string | null
  /** Other questions that find something: all but one of the words, and words of the guide that look like those asked. */
  alternatives: string[]
  /** Which of its words find nothing, folded. */
  missed: string[]
}

/** What the search box proposes while somebody types. */
export interface Suggestion {
  kind: 'topic' | 'organisation' | 'question'
  title: string
  href: string
}

export interface SearchHit {
  kind: SearchKind
  title: MarkedText
  /** Of the title, where it is not Dutch. */
  language: string | null
  /** Since which day (ISO 8601) an organisation is no more. */
  endedAt: string | null
  /** A page of ours or the source itself; `null` where a source has no address. */
  href: string | null
  /** The sentence that has what was looked for, if there is more than a title. */
  sentence: MarkedText
  /** The topic that it stands in, where it is not a topic itself. */
  topic: { slug: string; title: string } | null
  /** The subtopic that a question stands in: it may be found by its name. */
  subtopic: MarkedText | null
}
