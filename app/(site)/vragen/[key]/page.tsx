import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { NotFound } from '@/components/not-found'
import { SiteFrame } from '@/components/site-frame'
import { paths } from '@/domain/paths'
import { getQuestionPlace } from '@/queries/get-question-place'
import { getSite } from '@/queries/get-site'

interface Props {
  params: Promise<{ key: string }>
}

/** Asked each time: a question may move, and its permanent link moves along at once. */
export const dynamic = 'force-dynamic'

/** `redirect` answers 307: the link is permanent, the place of the question is not. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const place = await getQuestionPlace((await params).key)
  if (!place) notFound()
  redirect(paths.questionOnTopic(place))
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const [{ key }, site] = await Promise.all([params, getSite()])
  return (
    <SiteFrame site={site} current="topics">
      <NotFound kind="question" slug={key} />
    </SiteFrame>
  )
}
