import type { Place } from '@/domain/document/topic-document'
import { foldWords } from '@/domain/text/fold-words'
import type { Problem } from '@/seed/problem'

/** A topic that has a question, as an import speaks of it. */
export interface QuestionOwner {
  slug: string
  title: string
}

/** The questions of all topics, to be found by their normal form. */
export class QuestionIndex {
  readonly #owners = new Map<string, QuestionOwner[]>()

  constructor(
    questions: Iterable<{ text: string; topic: QuestionOwner }> = [],
    /** Told the questions that are looked for, where only a part of them was read. */
    private readonly note: (text: string) => void = () => undefined,
  ) {
    for (const question of questions) this.add(question)
  }

  add({ text, topic }: { text: string; topic: QuestionOwner }): void {
    const form = foldWords(text)
    const owners = this.#owners.get(form) ?? []
    if (owners.every(({ slug }) => slug !== topic.slug)) this.#owners.set(form, [...owners, topic])
  }

  /** Another topic than this one that asks the same. */
  elsewhere({ text, slug }: { text: string; slug: string }): QuestionOwner | null {
    this.note(text)
    return this.#owners.get(foldWords(text))?.find((owner) => owner.slug !== slug) ?? null
  }
}

/** The problem of a question that the topic with this title asks too. */
export function questionElsewhere({
  text,
  title,
  place: { line, column },
}: {
  text: string
  title: string
  place: Place
}): Problem {
  const message = `De vraag “${text}” staat ook in het thema “${title}”. Hoort zij in allebei?`
  return { rule: 'question-elsewhere', line, column, message }
}
