import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb'
import { JsonLd } from '@/components/json-ld'
import { OrganisationFinder } from '@/components/organisation-finder'
import { PageHeading } from '@/components/page-heading'
import { SiteFrame } from '@/components/site-frame'
import { listPageNodes } from '@/domain/json-ld/list-page'
import { parseOrganisationFilter } from '@/domain/organisation-filter'
import { paths } from '@/domain/paths'
import { trailTo } from '@/domain/trail'
import { findOrganisations } from '@/queries/find-organisations'
import { getSite } from '@/queries/get-site'
import { pageMetadata, siteBase } from '../page-metadata'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const page = {
  title: 'Organisaties',
  description: 'De organisaties die over een thema gaan of erover meekijken, met de rol die zij hebben.',
  path: paths.organisations,
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = parseOrganisationFilter(await searchParams)
  const narrowed = filter.topics.length + filter.types.length > 1
  return {
    ...pageMetadata({ site: await getSite(), ...page }),
    robots: narrowed ? { index: false } : undefined,
  }
}

export default async function Page({ searchParams }: Props): Promise<ReactNode> {
  const { filter, ignored } = parseOrganisationFilter(await searchParams)
  const [site, directory] = await Promise.all([getSite(), findOrganisations(filter)])
  return (
    <SiteFrame site={site} current="organisations">
      <JsonLd things={listPageNodes({ site, ...page, base: siteBase() })} />
      <Breadcrumb trail={trailTo.page(site)} here={page.title} />
      <PageHeading title={page.title}>
        <p>Wie gaat erover, en wie kijkt mee? Kies een thema of een soort.</p>
      </PageHeading>
      <OrganisationFinder
        filter={filter}
        directory={directory}
        ignored={[...ignored, ...directory.ignored]}
      />
    </SiteFrame>
  )
}
