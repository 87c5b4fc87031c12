import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb'
import { JsonLd } from '@/components/json-ld'
import { OrganisationProfile } from '@/components/organisation-profile'
import { SiteFrame } from '@/components/site-frame'
import { organisationNodes } from '@/domain/json-ld/organisation'
import { paths } from '@/domain/paths'
import { trailTo } from '@/domain/trail'
import { getSite } from '@/queries/get-site'
import { lookUpOrganisation } from '@/queries/look-up'
import { lookUpMetadata } from '../../look-up-metadata'
import { Missing } from '../../missing'
import { pageMetadata, siteBase } from '../../page-metadata'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return lookUpMetadata({
    lookup: await lookUpOrganisation((await params).slug),
    kind: 'organisation',
    of: async ({ name, description, slug }) =>
      pageMetadata({
        site: await getSite(),
        title: name,
        description: description ?? `${name}: de rol per thema en de bronnen van deze organisatie.`,
        path: paths.organisation(slug),
      }),
  })
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { slug } = await params
  const [site, lookup] = await Promise.all([getSite(), lookUpOrganisation(slug)])
  if (lookup.state !== 'found') return <Missing kind="organisation" slug={slug} />
  const { record: organisation } = lookup
  return (
    <SiteFrame site={site} current="organisations">
      <JsonLd things={organisationNodes({ organisation, site, base: siteBase() })} />
      <edit-link href={paths.form({ collection: 'organisations', id: organisation.id })} />
      <Breadcrumb trail={trailTo.organisation(site)} here={organisation.name} />
      <OrganisationProfile organisation={organisation} />
    </SiteFrame>
  )
}
