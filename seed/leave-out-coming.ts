import { formatDate } from '@/domain/text/dutch'
import type { QuestionInDocument, TopicDocument } from '@/domain/document/topic-document'

import type { Problem } from './problem'

/** A document without the publications that are still to come on a day (ISO 8601), each of which is a problem. */
export function leaveOutComing({ document, today }: { document: TopicDocument; today: string }): {
  document: TopicDocument
  problems: Problem[]
} {
  const problems: Problem[] = []
  const withoutComing = (question: QuestionInDocument): QuestionInDocument => {
    const { further } = question
    if (!further) return question
    const publications = further.publications.filter(({ title, date }) => {
      if (date === null || date <= today) return true
      const message = `“${title}” zou pas op ${formatDate(date)} verschijnen; deze publicatie is niet overgenomen.`
      problems.push({ rule: 'publication', message, ...further.place })
      return false
    })
    return { ...question, further: { ...further, publications } }
  }
  const subtopics = document.subtopics.map((subtopic) => ({
    ...subtopic,
    questions: subtopic.questions.map(withoutComing),
  }))
  return { document: { ...document, subtopics }, problems }
}
