import type { Place, TopicDocument } from '@/domain/document/topic-document'

import { foldWords } from '@/domain/text/fold-words'
import { questionElsewhere } from './plan/question-index'
import type { Problem } from './problem'

/** A problem of another document than the one that brought it to light. */
export interface ProblemElsewhere {
  file: string
  problem: Problem
}

/** The questions of the documents of a run, so that of two that ask the same the first is told of it too. */
export class QuestionsAtPrompt {
  readonly #first = new Map<string, FirstQuestion>()

  /** Returns what there is to say now of documents that were added before. `problems` is what was said of this one. */
  add({
    document: { slug, title, subtopics },
    ...known
  }: Pick<FirstQuestion, 'file' | 'problems'> & { document: TopicDocument }): ProblemElsewhere[] {
    const elsewhere: ProblemElsewhere[] = []
    for (const { questions, place } of subtopics) {
      for (const { text } of questions) {
        const form = foldWords(text)
        const first = this.#first.get(form)
        if (!first) this.#first.set(form, { slug, text, place, isReported: false, ...known })
        else if (first.slug !== slug) elsewhere.push(...tell({ first, title }))
      }
    }
    return elsewhere
  }
}

interface FirstQuestion {
  slug: string
  file: string
  problems: Problem[]
  text: string
  place: Place
  isReported: boolean
}

/** Once is enough, also where the document was compared with the other topic as it was before. */
function tell({ first, title }: { first: FirstQuestion; title: string }): ProblemElsewhere[] {
  const problem = questionElsewhere({ ...first, title })
  if (first.isReported || first.problems.some(({ message }) => message === problem.message)) return []
  first.isReported = true
  return [{ file: first.file, problem }]
}
