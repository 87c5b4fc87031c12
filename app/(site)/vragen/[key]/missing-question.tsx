import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { RemovedQuestion } from '@/components/questions/removed-question'
import { SiteFrame } from '@/components/site/site-frame'
import { trailTo } from '@/domain/site/trail'
import { getRemovedQuestion } from '@/queries/questions/get-removed-question'
import { getSite } from '@/queries/site/get-site'
import { Missing } from '../../missing'

/** A whole page for a question that is not there: what it was, where it was taken away, else that it is unknown. */
export async function MissingQuestion({ requested }: { requested: string }): Promise<ReactNode> {
  const removed = await getRemovedQuestion(requested)
  if (!removed) return <Missing kind="question" slug={requested} />
  const site = await getSite()
  return (
    <SiteFrame site={site} current="questions">
      <Breadcrumb trail={trailTo.question(site)} here="Weggehaald" />
      <RemovedQuestion question={removed} />
    </SiteFrame>
  )
}
