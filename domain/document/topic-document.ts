import type { Prose } from '../prose/prose'
import type { OrganisationType } from '../organisations/organisation-type'
import type { SourceFacts } from '../sources/source-facts'
import type { Publication } from '../topics/topic'

/** A topic document as it was written: what `parse` reads and `print` writes. No ids, no database. */
export interface TopicDocument {
  title: string
  slug: string
  description: string | null
  imageURL: string | null
  feeds: string[]
  highlight: string | null
  intro: Prose
  subtopics: SubtopicInDocument[]
  organisations: OrganisationInDocument[]
  sources: SourceInDocument[]
  /** Front matter that has no meaning here; kept for the export. */
  extra: Record<string, unknown>
}

export interface SubtopicInDocument {
  title: string
  /** Statements before the first question; paragraphs are separated by an empty line. */
  context: string | null
  questions: QuestionInDocument[]
  place: Place
}

export interface QuestionInDocument {
  /** Statements that open the paragraph of the question, where it is not the first of its subtopic. */
  lead: string | null
  text: string
  /** Statements after it; paragraphs are separated by an empty line. */
  note: string | null
  /** What the list below it says; absent where there is none. */
  further?: FurtherInDocument
}

/** What a reader of a question can go on with, by name. */
export interface FurtherInDocument {
  organisations: Named[]
  sources: { title: string; url: string | null }[]
  terms: string[]
  publications: Publication[]
  place: Place
}

export interface OrganisationInDocument extends Named {
  url: string | null
  role: string | null
  /** What the document itself says that it is; `null` where it is silent. */
  type: OrganisationType | null
  place: Place
}

export interface SourceInDocument extends SourceFacts {
  publisher: Named | null
  place: Place
}

/** "Dienst Terugkeer & Vertrek (DT&V)" has the abbreviation "DT&V". */
export interface Named {
  name: string
  abbreviation: string | null
}

/** Line and column in the file, both from 1. */
export interface Place {
  line: number
  column: number
}
