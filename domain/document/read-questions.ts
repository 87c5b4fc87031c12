import type { SubtopicInDocument } from '@/domain/document/topic-document'
import type { Sentence } from '../sentences/split-sentences'

export type Parts = Pick<SubtopicInDocument, 'context' | 'questions'>

/**
 * Divides the prose of a subtopic: statements before the first question are its context, those after a question
 * are that question's note, and those that open a later paragraph are the lead of the question that follows in it.
 * A follow-up belongs to the question before it, with the statements in between.
 */
export function readQuestions(paragraphs: Sentence[][]): Parts {
  const context = new Statements()
  const questions: { lead: string[]; text: string[]; note: Statements }[] = []
  for (const paragraph of paragraphs) {
    for (const statements of [context, questions.at(-1)?.note]) statements?.startParagraph()
    let opening: string[] = []
    let isOpening = questions.length > 0
    for (const sentence of paragraph) {
      const last = questions.at(-1)
      if (!sentence.question) {
        if (isOpening) opening.push(sentence.text)
        else (last?.note ?? context).add(sentence.text)
        continue
      }
      if (last && isFollowUp(sentence.text)) last.text.push(...last.note.take(), ...opening, sentence.text)
      else questions.push({ lead: opening, text: [sentence.text], note: new Statements() })
      ;[opening, isOpening] = [[], false]
    }
    for (const statement of opening) questions.at(-1)?.note.add(statement)
  }
  return {
    context: context.text(),
    questions: questions.map(({ lead, text, note }) => ({
      lead: lead.join(' ') || null,
      text: text.join(' '),
      note: note.text(),
    })),
  }
}

/** How many questions a paragraph adds to those before it: a follow-up is none of its own. */
export function countQuestions({ paragraph, before }: { paragraph: Sentence[]; before: number }): number {
  return paragraph.reduce((count, { question, text }) => {
    const isNew = question && !(before + count > 0 && isFollowUp(text))
    return isNew ? count + 1 : count
  }, 0)
}

/** The words of a subtopic in their order, with single spaces: what its paragraphs say. */
export function joinParts({ context, questions }: Parts): string {
  const parts = [context, ...questions.flatMap(({ lead, text, note }) => [lead, text, note])]
  return parts
    .filter((part) => part !== null)
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** Whether a question only makes sense after another one (docs/content-format.md). */
export function isFollowUp(question: string): boolean {
  const bare = question.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '')
  if (/^(?:(?:en|of|maar) )?(?:zo (?:ja|nee|niet)|indien)(?![\p{L}\p{N}])/u.test(bare)) return true
  const words = bare.match(/[\p{L}\p{N}]+/gu) ?? []
  return (words[0] === 'waarom' && words.every((word) => whyWords.has(word))) || words.join(' ') === 'hoe dan'
}

/** Whether a text can begin with a follow-up, as far as its first words tell: far quicker than dividing it in sentences. */
export function mayBeFollowUp(text: string): boolean {
  return /^[^\p{L}\p{N}]*(?:(?:en|of|maar) )?(?:zo|indien|waarom|hoe)(?![\p{L}\p{N}])/iu.test(text)
}

/** Sentences that are added one by one, in paragraphs. */
class Statements {
  #paragraphs: string[][] = [[]]

  startParagraph(): void {
    this.#paragraphs.push([])
  }

  add(sentence: string): void {
    this.#paragraphs.at(-1)?.push(sentence)
  }

  /** All of it, without paragraphs; nothing is left. */
  take(): string[] {
    const all = this.#paragraphs.flat()
    this.#paragraphs = [[]]
    return all
  }

  text(): string | null {
    const filled = this.#paragraphs.filter((sentences) => sentences.length > 0)
    return filled.map((sentences) => sentences.join(' ')).join('\n\n') || null
  }
}

/** "Waarom?", "Waarom wel, waarom niet?": nothing else asks for a question before it. */
const whyWords = new Set(['waarom', 'wel', 'niet', 'of', 'en', 'dan'])
