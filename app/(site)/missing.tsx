import type { ReactNode } from 'react'
import { NotFound, type MissingKind } from '@/components/not-found'
import { SiteFrame } from '@/components/site-frame'
import { findNear } from '@/queries/find-near'
import { getSite } from '@/queries/get-site'

const sections = { topic: 'topics', organisation: 'organisations', question: 'questions' } as const

/** A whole page for what was looked for in vain. */
export async function Missing({ kind, slug }: { kind: MissingKind; slug: string }): Promise<ReactNode> {
  const [site, near] = await Promise.all([getSite(), kind === 'question' ? [] : findNear(slug)])
  return (
    <SiteFrame site={site} current={sections[kind]}>
      <NotFound kind={kind} slug={slug} near={near} />
    </SiteFrame>
  )
}
