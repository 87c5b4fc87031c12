import { isFollowUp, readQuestions } from './read-questions'
import { splitSentences } from '../sentences/split-sentences'

/**
 * A question with its follow-ups in the paragraphs that are read back as this one question. That is one paragraph,
 * unless a statement without a full stop stands before a follow-up.
 */
export function questionParagraphs(text: string): string[] {
  const divided = splitBeforeFollowUps(text)
  const isRight = (paragraphs: string[]): boolean => isReadBack({ paragraphs, text })
  return [[text], divided].find(isRight) ?? dividedOnce(text).find(isRight) ?? divided
}

/** Every way to divide a text in two, each half before its follow-ups; for marks that stand where nobody puts them. */
function dividedOnce(text: string): string[][] {
  const spaces = [...text.matchAll(/ /g)].slice(0, 200)
  return spaces.map(({ index }) => [
    ...splitBeforeFollowUps(text.slice(0, index)),
    ...splitBeforeFollowUps(text.slice(index + 1)),
  ])
}

/** Whether these paragraphs are one question with this text, and nothing else. */
export function isReadBack({ paragraphs, text }: { paragraphs: string[]; text: string }): boolean {
  const { context, questions } = readQuestions(paragraphs.map(splitSentences))
  const [question] = questions
  return context === null && questions.length === 1 && question?.note === null && question.text === text
}

function splitBeforeFollowUps(text: string): string[] {
  const paragraphs: string[] = []
  let start = 0
  for (const { index } of text.matchAll(/ /g)) {
    const [next] = splitSentences(text.slice(index + 1))
    if (!next?.question || !isFollowUp(next.text)) continue
    paragraphs.push(text.slice(start, index))
    start = index + 1
  }
  return [...paragraphs, text.slice(start)]
}
