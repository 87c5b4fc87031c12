import type { Place, SubtopicInDocument } from '@/domain/topic-document'
import type { Report } from './report'

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
  const wanted = wordsOf(highlight)
  let [best, nearest] = ['', 0]
  for (const text of questions) {
    const likeness = similarity({ a: wanted, b: wordsOf(text) })
    if (likeness > nearest) [best, nearest] = [text, likeness]
  }
  if (nearest < nearEnough) return
  const message = 'De uitgelichte vraag lijkt op een vraag uit het document, maar is niet precies dezelfde.'
  report({ rule: 'highlight-differs', ...place, message, proposal: best })
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Sørensen–Dice over words: 1 when both have the same words, 0 when they share none. */
function similarity({ a, b }: { a: string[]; b: string[] }): number {
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length)
}

const nearEnough = 0.8
