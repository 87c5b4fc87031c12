import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb'
import { Link } from '@/components/link'
import { PageHeading } from '@/components/page-heading'
import { SiteFrame } from '@/components/site-frame'
import { paths } from '@/domain/paths'
import { trailTo } from '@/domain/trail'
import { getSite } from '@/queries/get-site'

export const metadata: Metadata = { title: 'Bedankt voor je bericht', robots: { index: false } }

export default async function Page(): Promise<ReactNode> {
  const site = await getSite()
  return (
    <SiteFrame site={site}>
      <Breadcrumb trail={trailTo.page(site)} here="Tip de redactie" />
      <PageHeading title="Bedankt voor je bericht">
        <p>
          De redactie kijkt ernaar. Terug naar <Link href={paths.home}>de gids</Link>.
        </p>
      </PageHeading>
    </SiteFrame>
  )
}
