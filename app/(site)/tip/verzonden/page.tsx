import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { Link } from '@/components/elements/link'
import { PageHeading } from '@/components/elements/page-heading'
import { SiteFrame } from '@/components/site/site-frame'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'

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
