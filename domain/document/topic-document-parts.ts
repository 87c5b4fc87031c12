import { factsSelected } from '../sources/source-facts'

/** What a topic document needs of the records that a topic names; without it their joins are read too. */
export const topicDocumentParts = {
  subtopics: { title: true, context: true, questions: true },
  organisations: { name: true, abbreviation: true, type: true, url: true },
  sources: { ...factsSelected, publisher: true },
} as const
