import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { JsonLd } from '@/components/site/json-ld'
import { OrganisationFinder } from '@/components/organisations/organisation-finder'
import { PageHeading } from '@/components/elements/page-heading'
import { SiteFrame } from '@/components/site/site-frame'
import { alternatesOf, exportFormats } from '@/domain/exports/formats'
import { listPageNodes } from '@/domain/json-ld/list-page'
import { filterTitle } from '@/domain/lists/filter-title'
import { isParticular, parseListFilter, stringifyListFilter, tidyAddress } from '@/domain/lists/list-filter'
import { organisationList } from '@/domain/lists/organisation-filter'
import { organisationTypes } from '@/domain/organisations/organisation-type'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'
import { readOrganisationDirectory } from '@/queries/organisations/read-organisation-directory'
import { pageMetadata, siteBase, type SearchParams } from '../page-metadata'

const page = {
  title: 'Organisaties',
  description: 'De organisaties die over een thema gaan of erover meekijken, met de rol die zij hebben.',
  path: paths.organisations,
}

export async function generateMetadata({ searchParams }: SearchParams): Promise<Metadata> {
  const { filter } = parseListFilter({ list: organisationList, params: await searchParams })
  const address = stringifyListFilter({ list: organisationList, filter })
  const alternates = alternatesOf({ address, formats: exportFormats.organisaties })
  const title = filterTitle({ title: page.title, list: organisationList, filter, labels: organisationTypes })
  const metadata = pageMetadata({ site: await getSite(), ...page, title, alternates })
  return { ...metadata, robots: isParticular(filter) ? { index: false } : undefined }
}

export default async function Page({ searchParams }: SearchParams): Promise<ReactNode> {
  const params = await searchParams
  const tidy = tidyAddress({ list: organisationList, params })
  if (tidy) redirect(tidy)
  const parsed = parseListFilter({ list: organisationList, params })
  const [site, directory] = await Promise.all([getSite(), readOrganisationDirectory(parsed.filter)])
  return (
    <SiteFrame site={site} current="organisations">
      <JsonLd things={listPageNodes({ site, ...page, base: siteBase() })} />
      <Breadcrumb trail={trailTo.page(site)} here={page.title} />
      <PageHeading title={page.title}>
        <p>Wie gaat erover, en wie kijkt mee? Kies een thema of een soort.</p>
      </PageHeading>
      <OrganisationFinder {...parsed} directory={directory} />
    </SiteFrame>
  )
}
