import type { QuestionGroup } from '../lists/question-directory'

/** The questions that lead to an organisation or a source. */
export interface RelatedQuestions {
  /** The first of them, by topic and subtopic. */
  groups: QuestionGroup[]
  /** How many there are in all. */
  total: number
}
