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
  problems: PreviewedProblem[]
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
  before: string[]
  after: string[]
}

/** A field that both an editor and the document changed since the last import. */
export interface PreviewedConflict {
  id: string
  field: string
  last: string[]
  now: string[]
  document: string[]
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
}

/** The fields of the form in which a document is uploaded. */
export const uploadFields = {
  file: 'file',
  fingerprint: 'fingerprint',
  status: 'status',
  /** The ids of conflicts that get the document’s text; in the others the editor’s stays. */
  document: 'document',
} as const

/** A document larger than this is refused, in bytes. */
export const largestDocument = 1_000_000
