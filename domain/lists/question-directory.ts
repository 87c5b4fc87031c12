import type { Publication } from '../topics/topic'

/** The questions of one topic that stand on one page of the list. */
export interface QuestionGroup {
  slug: string
  title: string
  subtopics: QuestionSubtopic[]
}

export interface QuestionSubtopic {
  /** The id of its section on the page of the topic. */
  anchor: string
  title: string
  questions: ListedQuestion[]
}

/** A question in a list, with the number that it has on the page of its topic. */
export interface ListedQuestion {
  key: string
  number: string
  text: string
}

/** A question as it was read, in the order of the list. */
export interface QuestionRow extends ListedQuestion {
  topic: { slug: string; title: string }
  subtopic: { anchor: string; title: string }
  /** What its number is made of: its subtopic's place in the topic, and its own in the subtopic, from 1. */
  place: { subtopic: number; question: number }
  leadsTo: QuestionRelations
  /** ISO 8601 date-time of the last publication. */
  updatedAt: string
}

/** What a reader can go on with from a question, by itself: as files have it. */
export interface QuestionRelations {
  organisations: { slug: string; name: string; abbreviation: string | null }[]
  sources: { slug: string; title: string; url: string | null }[]
  terms: string[]
  publications: Publication[]
}

/** Rows in their order, under their topics and subtopics. */
export function groupQuestions(rows: QuestionRow[]): QuestionGroup[] {
  const groups: QuestionGroup[] = []
  for (const { topic, subtopic, key, number, text } of rows) {
    if (groups.at(-1)?.slug !== topic.slug) groups.push({ ...topic, subtopics: [] })
    const subtopics = groups.at(-1)?.subtopics ?? []
    if (subtopics.at(-1)?.anchor !== subtopic.anchor) subtopics.push({ ...subtopic, questions: [] })
    subtopics.at(-1)?.questions.push({ key, number, text })
  }
  return groups
}
