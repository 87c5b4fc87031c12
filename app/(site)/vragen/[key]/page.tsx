import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { lookUpQuestion } from '@/queries/core/look-up'
import { lookUpMetadata } from '../../look-up-metadata'
import { MissingQuestion } from './missing-question'

interface Props {
  params: Promise<{ key: string }>
}

/** `redirect` answers 307: the link is permanent, the place of the question is not. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return lookUpMetadata({
    lookup: await lookUpQuestion((await params).key),
    kind: 'question',
    of: async (place) => redirect(paths.questionOnTopic(place)),
  })
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { key } = await params
  const { state } = await lookUpQuestion(key)
  return state === 'found' ? null : <MissingQuestion requested={key} />
}
