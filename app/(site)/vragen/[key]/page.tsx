import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { cacheTags } from '@/domain/cache-tags'
import { paths } from '@/domain/paths'
import { getQuestionPlace } from '@/queries/get-question-place'
import { tagPage } from '@/queries/tag-page'
import { lookedFor } from '../../looked-for'
import { MissingQuestion } from './missing-question'

interface Props {
  params: Promise<{ key: string }>
}

/** None at build; each is made when it is first asked for, and anew after every publication. */
export function generateStaticParams(): { key: string }[] {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!(await getQuestionPlace((await params).key))) notFound()
  return {}
}

/** `redirect` answers 307: the link is permanent, the place of the question is not. */
export default async function Page({ params }: Props): Promise<ReactNode> {
  const { key } = await params
  lookedFor().tell(key)
  const place = await getQuestionPlace(key)
  await tagPage([cacheTags.site, cacheTags.places])
  if (place) redirect(paths.questionOnTopic(place))
  return <MissingQuestion asked={key} />
}
