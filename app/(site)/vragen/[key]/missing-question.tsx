import type { ReactNode } from 'react'
import { RemovedQuestion } from '@/components/removed-question'
import { SiteFrame } from '@/components/site-frame'
import { getRemovedQuestion } from '@/queries/get-removed-question'
import { getSite } from '@/queries/get-site'
import { Missing } from '../../missing'

/** A whole page for a question that is not there: what it was, where it was taken away, else that it is unknown. */
export async function MissingQuestion({ asked }: { asked: string }): Promise<ReactNode> {
  const removed = await getRemovedQuestion(asked)
  if (!removed) return <Missing kind="question" slug={asked} />
  return (
    <SiteFrame site={await getSite()} current="questions">
      <RemovedQuestion question={removed} />
    </SiteFrame>
  )
}
