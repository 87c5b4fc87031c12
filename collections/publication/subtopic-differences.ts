import type { PayloadRequest } from 'payload'

import type { Subtopic } from '@/payload-types'

import { differencesOf, type Difference } from '../save/differences-of'
import { questionTexts, type RecordNames } from './question-texts'

/** What readers see of a subtopic. */
export type ReadSubtopic = Pick<Subtopic, 'title' | 'context' | 'questions'>

/** What readers see of a subtopic in one version and not in another, in words. */
export function subtopicDifferences({
  before,
  after,
  names,
  req,
}: {
  /** What is public now; `undefined` for nothing. */
  before: ReadSubtopic | undefined
  after: ReadSubtopic
  /** Of what the questions of both lead to. */
  names: RecordNames
  req: PayloadRequest
}): Difference[] {
  const textsOf = ({ title, context, questions }: Partial<ReadSubtopic>): Record<string, unknown> => ({
    title,
    context,
    questions: questionTexts({ questions, names }),
  })
  return differencesOf({
    before: textsOf(before ?? {}),
    after: textsOf(after),
    fields: req.payload.collections.subtopics.config.fields,
  })
}
