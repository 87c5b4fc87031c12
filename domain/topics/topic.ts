import type { OrganisationEnd } from '../organisations/organisation-end'
import type { OrganisationType } from '../organisations/organisation-type'
import type { Prose } from '../prose/prose'
import type { SourceFacts } from '../sources/source-facts'
import type { SourceKind } from '../sources/source-kind'

export interface TopicCounts {
  questions: number
  organisations: number
  sources: number
}

/** A picture of ours; `null` where a cover drawn from the slug takes its place. */
export interface Picture {
  url: string
  width: number
  height: number
  alt: string
  credit: string | null
}

/** A topic in a list. */
export interface TopicCard {
  slug: string
  title: string
  description: string
  highlight: string | null
  picture: Picture | null
  counts: TopicCounts
  /** ISO 8601 date-time, or `null` when it was never reviewed. */
  reviewedAt: string | null
  /** ISO 8601 date-time of the last published change. */
  updatedAt: string
}

/** All that a topic's page shows. */
export interface TopicPage extends TopicCard {
  id: number
  intro: Prose
  subtopics: SubtopicPart[]
  organisations: OrganisationGroup[]
  sources: Reference[]
  feeds: FeedLink[]
}

export interface SubtopicPart {
  /** The id of the section on the page. */
  anchor: string
  title: string
  /** Text before the first question; paragraphs are separated by an empty line. */
  context: string | null
  questions: Question[]
  /** ISO 8601 date-time of its last published change. */
  updatedAt: string
}

export interface Question {
  key: string
  /** "2.1": subtopic and question, counted from 1. */
  number: string
  /** A statement that introduces it. */
  lead: string | null
  /** The question with its follow-up questions. */
  text: string
  note: string | null
  /** `null` where there is nothing to go on with. */
  further: FurtherReading | null
}

/** What a reader of a question can go on with. */
export interface FurtherReading {
  organisations: QuestionOrganisation[]
  sources: QuestionSource[]
  terms: FeedLink[]
  publications: Publication[]
}

/** An organisation that a question is about, with the part that it plays in the topic. */
export interface QuestionOrganisation {
  slug: string
  name: string
  abbreviation: string | null
  role: string | null
  /** Where a request under the Woo is filed with it, as the register has it. */
  wooRequest: string | null
}

export interface QuestionSource {
  slug: string
  title: string
  url: string | null
  kind: SourceKind
  year: number | null
}

/** What was published about a question. */
export interface Publication {
  title: string
  medium: string | null
  /** ISO 8601 date. */
  date: string | null
  url: string | null
}

export interface OrganisationGroup {
  type: OrganisationType
  organisations: OrganisationPart[]
}

/** An organisation with the part that it plays in one topic. */
export interface OrganisationPart extends OrganisationEnd {
  slug: string
  name: string
  abbreviation: string | null
  role: string | null
  /** Where the topic points: its own address for the organisation, else the organisation's website. */
  url: string | null
}

/** A source as a reference. */
export interface Reference extends SourceFacts {
  slug: string
  publisher: { slug: string; name: string } | null
}

/** A search term and the address where it leads on. */
export interface FeedLink {
  term: string
  url: string
}
