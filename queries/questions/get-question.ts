import { cache } from 'react'

import type { QuestionRow } from '@/domain/lists/question-directory'
import { sql } from '@/server/database/public-sql'

import { lookUpQuestion } from '../core/look-up'
import { listQuestions } from './list-questions'

/** A public question by its permanent key, wherever it stands now, or `null`. */
export const getQuestion = cache(async (key: string): Promise<QuestionRow | null> => {
  const lookup = await lookUpQuestion(key)
  if (lookup.state !== 'found') return null
  const [question] = await listQuestions({
    where: sql`r.key = ${lookup.record.key}`,
    order: sql`s.topic_slug = ${lookup.record.slug} desc`,
  })
  return question ?? null
})
