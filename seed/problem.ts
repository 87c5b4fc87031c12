import type { Place } from '@/domain/document/topic-document'

/** Something in a document that a person should look at. The message is a Dutch sentence. */
export interface Problem extends Place {
  rule: ProblemRule
  message: string
  /** What would be right, where that can be said. */
  proposal?: string
  /** The document cannot be imported at all. */
  fatal?: true
}

export type ProblemRule =
  | 'not-a-document'
  | 'too-large'
  | 'front-matter'
  | 'missing-title'
  | 'missing-description'
  | 'unknown-key'
  | 'unknown-section'
  | 'missing-section'
  | 'empty-subtopic'
  | 'loose-text'
  | 'markup'
  | 'table-columns'
  | 'empty-row'
  | 'duplicate-row'
  | 'several-publishers'
  | 'several-organisations'
  | 'tracking-removed'
  | 'unusable-link'
  | 'loose-link'
  | 'words-glued'
  | 'question-mark'
  | 'highlight-differs'
  | 'type-guessed'
  | 'kind-guessed'
  | 'likely-twin'
  | 'publication'
  | 'unknown-record'
  | 'link-of-another'
  | 'question-elsewhere'
  | 'unfinished-draft'
  | 'conflict'
  | 'in-the-trash'
  | 'row-in-the-trash'
  | 'document-twice'
  | 'not-written'
  | 'image-failed'
