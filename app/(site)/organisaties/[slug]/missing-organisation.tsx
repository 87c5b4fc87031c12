import type { ReactNode } from 'react'
import { NotFound } from '@/components/not-found'
import { SiteFrame } from '@/components/site-frame'
import { getSite } from '@/queries/get-site'

export async function MissingOrganisation({ slug }: { slug: string }): Promise<ReactNode> {
  return (
    <SiteFrame site={await getSite()} current="organisations">
      <NotFound kind="organisation" slug={slug} />
    </SiteFrame>
  )
}
