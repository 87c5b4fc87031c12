import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { NotFound, type MissingKind } from '@/components/site/not-found'
import { SiteFrame } from '@/components/site/site-frame'
import { requestedName } from '@/domain/search/requested-name'
import { trailTo } from '@/domain/site/trail'
import { findSimilar } from '@/queries/search/find-similar'
import { findSimilarQuestions } from '@/queries/questions/find-similar-questions'
import { getSite } from '@/queries/site/get-site'

const sections = {
  topic: 'topics',
  organisation: 'organisations',
  source: 'sources',
  question: 'questions',
  page: undefined,
} as const

/** A whole page for an address at which there is nothing. */
export async function Missing({ kind, slug }: { kind: MissingKind; slug: string }): Promise<ReactNode> {
  const find = kind === 'question' ? findSimilarQuestions : findSimilar
  const [site, similar] = await Promise.all([getSite(), find(requestedName(slug))])
  return (
    <SiteFrame site={site} current={sections[kind]}>
      <Breadcrumb trail={trailTo[kind](site)} here="Niet gevonden" />
      <NotFound kind={kind} slug={slug} similar={similar} />
    </SiteFrame>
  )
}
