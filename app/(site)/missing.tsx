import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb'
import { NotFound, type MissingKind } from '@/components/not-found'
import { SiteFrame } from '@/components/site-frame'
import { askedName } from '@/domain/asked-name'
import { trailTo } from '@/domain/trail'
import { findNear } from '@/queries/find-near'
import { findNearQuestions } from '@/queries/find-near-questions'
import { getSite } from '@/queries/get-site'

const sections = {
  topic: 'topics',
  organisation: 'organisations',
  source: 'sources',
  question: 'questions',
  page: undefined,
} as const

/** A whole page for what was looked for in vain. */
export async function Missing({ kind, slug }: { kind: MissingKind; slug: string }): Promise<ReactNode> {
  const find = kind === 'question' ? findNearQuestions : findNear
  const [site, near] = await Promise.all([getSite(), find(askedName(slug))])
  return (
    <SiteFrame site={site} current={sections[kind]}>
      <Breadcrumb trail={trailTo[kind](site)} here="Niet gevonden" />
      <NotFound kind={kind} slug={slug} near={near} />
    </SiteFrame>
  )
}
