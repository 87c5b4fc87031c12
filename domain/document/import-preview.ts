/** What an import would do, in words: what the admin shows before anything is written. */
export interface ImportPreview {
  file: string
  /** The title of the dossier; `null` when the document could not be read. */
  title: string | null
  /** Names exactly this plan; `null` when there is nothing that can be imported. */
  fingerprint: string | null
  /** What the document holds, as a sentence’s end; `null` when it could not be read. */
  holds: string | null
  records: PreviewedRecord[]
  problems: PreviewedProblems[]
  /** What the front matter might say, where the document has none: to be filled in before it can be read. */
  offer: OfferedFrontMatter | null
  /** Places of problems are lines of the file; those of a Word file and a page are not. */
  hasLines: boolean
}

/** What a text offers as its title and description; empty where it offers none. */
export interface OfferedFrontMatter {
  title: string
  description: string
}

/** The front matter that somebody gives a document that has none. */
export interface FrontMatter extends OfferedFrontMatter {
  /** Search terms, with commas between them. */
  feeds: string
}

/** `skipped`: an unfinished draft of it is left alone. */
export type PreviewedAction = 'create' | 'update' | 'unchanged' | 'conflict' | 'skipped'

export interface PreviewedRecord {
  /** Unique in the preview. */
  id: string
  action: PreviewedAction
  /** "organisatie", "thema". */
  kind: string
  label: string
  changes: PreviewedChange[]
  conflicts: PreviewedConflict[]
}

/** The old and the new text of a field, line by line. */
export interface PreviewedChange {
  field: string
  /** That a draft of an earlier import becomes public: only where the import is published. */
  isPublication: boolean
  before: string[]
  after: string[]
}

/** A field that has another text than the document, which changed on both sides or is new to the document. */
export interface PreviewedConflict {
  id: string
  field: string
  /** The other document that the text there is from; `null` for an editor's. */
  from: string | null
  last: string[]
  now: string[]
  document: string[]
}

/** The problems of one rule, with what to do about them. */
export interface PreviewedProblems {
  rule: string
  what: string
  advice: string
  count: number
  /** The first of them. */
  first: PreviewedProblem[]
}

export interface PreviewedProblem {
  line: number
  column: number
  message: string
  proposal: string | null
}

/** What an import wrote. */
export interface ImportResult {
  title: string
  /** Where the dossier is in the admin. */
  admin: string
  /** Where visitors read it; `null` as long as it is a draft. */
  page: string | null
  /** Where staff sees its newest version. */
  preview: string | null
  written: { kind: string; label: string; isNew: boolean; admin: string }[]
  /** How many conflicts are still to be settled. */
  open: number
}

/** The fields of the form in which a document is uploaded. */
export const uploadFields = {
  file: 'file',
  fingerprint: 'fingerprint',
  status: 'status',
  /** The ids of conflicts that get the document’s text. */
  document: 'document',
  /** The ids of conflicts in which the text that is there stays; those in neither list are left open. */
  editor: 'editor',
  /** The front matter of a document that has none. */
  title: 'title',
  description: 'description',
  feeds: 'feeds',
} as const

/** A document larger than this is refused, in bytes. */
export const largestDocument = 1_000_000

/** The same of a Word file, whose pictures are not read. */
export const largestWordFile = 10_000_000
