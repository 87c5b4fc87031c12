import type { QuestionInDocument } from './topic-document'
import { isFollowUp, mayBeFollowUp, readQuestions } from './read-questions'
import { splitSentences } from '../sentences/split-sentences'

type QuestionTexts = Pick<QuestionInDocument, 'lead' | 'text'>

/**
 * A question with its lead and its follow-ups in the paragraphs that are read back as this one question. That is one
 * paragraph, unless a statement without a full stop stands before a follow-up.
 */
export function questionParagraphs({ lead, text }: QuestionTexts): string[] {
  const led = ([first = '', ...others]: string[]): string[] => [lead ? `${lead} ${first}` : first, ...others]
  const isRight = (paragraphs: string[]): boolean => isReadBack({ paragraphs, lead, text })
  const whole = led([text])
  if (isRight(whole)) return whole
  const starts = followUpStarts(text)
  const divided = led(divideAt({ text, starts }))
  if (isRight(divided)) return divided
  const ways = [...divisions({ text, starts }), ...dividedOnce({ text, starts })]
  return ways.map(led).find(isRight) ?? divided
}

/** Where nothing but marks stands between two places, such as an ellipsis, a follow-up begins at one of them. */
function divisions({ text, starts }: { text: string; starts: number[] }): string[][] {
  const isJoined = (from = 0, to = 0): boolean => from < to && !/[\p{L}\p{N}]/u.test(text.slice(from, to))
  return [
    starts.filter((start, at) => !isJoined(start, starts[at + 1])),
    starts.filter((start, at) => !isJoined(starts[at - 1], start)),
  ].map((places) => divideAt({ text, starts: places }))
}

/** How many characters are read again at most to find a way to divide a text. */
const maxReread = 40_000

/** Ways to divide a text once more beside before its follow-ups; for marks that stand where nobody puts them. */
function dividedOnce({ text, starts }: { text: string; starts: number[] }): string[][] {
  const spaces = [...text.matchAll(/ /g)].slice(0, Math.min(200, maxReread / text.length))
  return spaces.map(({ index }) =>
    divideAt({ text, starts: [...new Set([...starts, index + 1])].sort((a, b) => a - b) }),
  )
}

/** Whether these paragraphs are one question with this text and lead, and nothing else. */
export function isReadBack({ paragraphs, lead, text }: QuestionTexts & { paragraphs: string[] }): boolean {
  // A lead only stands before a question that another one precedes.
  const before = lead === null ? [] : [splitSentences('Wat?')]
  const { context, questions } = readQuestions([...before, ...paragraphs.map(splitSentences)])
  const [question, ...others] = questions.slice(before.length)
  if (context !== null || others.length > 0 || questions[before.length - 1]?.note) return false
  return question?.note === null && question.lead === lead && question.text === text
}

/** In characters: what is read of a follow-up to know that it is one. */
const maxFollowUp = 400

/** Where follow-ups begin, behind a space: words within the question itself are none ("Vraagt wie indien? …"). */
function followUpStarts(text: string): number[] {
  const [question] = splitSentences(text)
  const from = question?.text.length ?? 0
  const starts = [...text.matchAll(/ /g)].map(({ index }) => index + 1).filter((start) => start > from)
  return starts
    .filter((start) => mayBeFollowUp(text.slice(start, start + maxFollowUp)))
    .slice(0, maxReread / maxFollowUp)
    .filter((start) => {
      const [first] = splitSentences(text.slice(start, start + maxFollowUp))
      return first?.question && isFollowUp(first.text)
    })
}

/** The parts of a text that begin at these places, without the spaces before them. */
function divideAt({ text, starts }: { text: string; starts: number[] }): string[] {
  return [0, ...starts].map((start, place) => {
    const next = starts[place]
    return text.slice(start, next === undefined ? undefined : next - 1)
  })
}
