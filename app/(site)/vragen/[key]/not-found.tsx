import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { getQuestionPlace } from '@/queries/get-question-place'
import { lookedFor } from '../../looked-for'
import { MissingQuestion } from './missing-question'

export const metadata: Metadata = { title: 'Vraag niet gevonden' }

export default async function QuestionNotFound(): Promise<ReactNode> {
  const key = await lookedFor().slug
  return (await getQuestionPlace(key)) ? null : <MissingQuestion asked={key} />
}
