import type { QuestionInDocument } from './topic-document'
import { isFollowUp, mayBeFollowUp, readQuestions } from './read-questions'
import { splitSentences } from '../sentences/split-sentences'

type Asked = Pick<QuestionInDocument, 'lead' | 'text'>

/**
 * A question with its lead and its follow-ups in the paragraphs that are read back as this one question. That is one
 * paragraph, unless a statement without a full stop stands before a follow-up.
 */
export function questionParagraphs({ lead, text }: Asked): string[] {
  const led = ([first = '', ...others]: string[]): string[] => [lead ? `${lead} ${first}` : first, ...others]
  const isRight = (paragraphs: string[]): boolean => isReadBack({ paragraphs, lead, text })
  const whole = led([text])
  if (isRight(whole)) return whole
  const divided = led(splitBeforeFollowUps(text))
  return isRight(divided) ? divided : (dividedOnce(text).map(led).find(isRight) ?? divided)
}

/** Every way to divide a text in two, each half before its follow-ups; for marks that stand where nobody puts them. */
function dividedOnce(text: string): string[][] {
  const spaces = [...text.matchAll(/ /g)].slice(0, 200)
  return spaces.map(({ index }) => [
    ...splitBeforeFollowUps(text.slice(0, index)),
    ...splitBeforeFollowUps(text.slice(index + 1)),
  ])
}

/** Whether these paragraphs are one question with this text and lead, and nothing else. */
export function isReadBack({ paragraphs, lead, text }: Asked & { paragraphs: string[] }): boolean {
  // A lead only stands before a question that another one precedes.
  const before = lead === null ? [] : [splitSentences('Wat?')]
  const { context, questions } = readQuestions([...before, ...paragraphs.map(splitSentences)])
  const [question, ...others] = questions.slice(before.length)
  if (context !== null || others.length > 0 || questions[before.length - 1]?.note) return false
  return question?.note === null && question.lead === lead && question.text === text
}

function splitBeforeFollowUps(text: string): string[] {
  const paragraphs: string[] = []
  let start = 0
  for (const { index } of text.matchAll(/ /g)) {
    const rest = text.slice(index + 1)
    if (!mayBeFollowUp(rest)) continue
    const [next] = splitSentences(rest)
    if (!next?.question || !isFollowUp(next.text)) continue
    paragraphs.push(text.slice(start, index))
    start = index + 1
  }
  return [...paragraphs, text.slice(start)]
}
