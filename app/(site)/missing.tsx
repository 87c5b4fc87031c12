import type { ComponentProps, ReactNode } from 'react'
import { NotFound } from '@/components/not-found'
import { SiteFrame } from '@/components/site-frame'
import { getSite } from '@/queries/get-site'

/** A whole page for what was looked for in vain. */
export async function Missing({ kind, slug }: ComponentProps<typeof NotFound>): Promise<ReactNode> {
  return (
    <SiteFrame site={await getSite()} current={kind === 'organisation' ? 'organisations' : 'topics'}>
      <NotFound kind={kind} slug={slug} />
    </SiteFrame>
  )
}
