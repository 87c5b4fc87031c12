import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { PageHeading } from '@/components/elements/page-heading'
import { SiteFrame } from '@/components/site/site-frame'
import { TipForm } from '@/components/tips/tip-form'
import { isTipRejection, tipPath } from '@/domain/tips/tip'
import { trailTo } from '@/domain/site/trail'
import { readEnvironment } from '@/server/environment'
import { formTime } from '@/server/form-time'
import { getSite } from '@/queries/site/get-site'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Tip de redactie', robots: { index: false } }

export default async function Page({ searchParams }: Props): Promise<ReactNode> {
  const { bij, soort, fout } = await searchParams
  const site = await getSite()
  return (
    <SiteFrame site={site}>
      <Breadcrumb trail={trailTo.page(site)} here="Tip de redactie" />
      <PageHeading title="Tip de redactie">
        <p>Ontbreekt er iets, of klopt er iets niet? Laat het weten.</p>
      </PageHeading>
      <TipForm
        path={tipPath(bij)}
        kind={soort === 'fout' ? 'fout' : 'tip'}
        rejection={isTipRejection(fout) ? fout : null}
        time={formTime({ secret: readEnvironment(process.env).PAYLOAD_SECRET })}
      />
    </SiteFrame>
  )
}
