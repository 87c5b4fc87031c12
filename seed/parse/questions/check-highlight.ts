import type { Place, SubtopicInDocument } from '@/domain/document/topic-document'
import { wordSimilarity, wordsOf } from '@/seed/word-similarity'

import type { Report } from '../report'

/** Reports a highlighted question that is almost, but not quite, one of the topic's own. */
export function checkHighlight(options: {
  highlight: string | null
  place: Place
  subtopics: SubtopicInDocument[]
  report: Report
}): void {
  const { highlight, place, subtopics, report } = options
  if (highlight === null) return
  const questions = subtopics.flatMap((subtopic) => subtopic.questions.map(({ text }) => text))
  if (questions.some((text) => text === highlight || text.startsWith(`${highlight} `))) return
  let [best, nearest] = ['', 0]
  const words = wordsOf(highlight)
  for (const text of questions) {
    const likeness = wordSimilarity(words, wordsOf(text))
    if (likeness > nearest) [best, nearest] = [text, likeness]
  }
  if (nearest < minSimilarity) return
  const message = 'De uitgelichte vraag lijkt op een vraag uit het document, maar is niet precies dezelfde.'
  report({ rule: 'highlight-differs', ...place, message, proposal: best })
}

const minSimilarity = 0.8
