import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { JsonLd } from '@/components/site/json-ld'
import { SourceFinder } from '@/components/sources/source-finder'
import { PageHeading } from '@/components/elements/page-heading'
import { SiteFrame } from '@/components/site/site-frame'
import { alternatesOf, exportFormats } from '@/domain/exports/formats'
import { listPageNodes } from '@/domain/json-ld/list-page'
import { filterTitle } from '@/domain/lists/filter-title'
import { isParticular, parseListFilter, stringifyListFilter, tidyAddress } from '@/domain/lists/list-filter'
import { sourceList } from '@/domain/lists/source-filter'
import { sourceKinds } from '@/domain/sources/source-kind'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'
import { readSourceDirectory } from '@/queries/sources/read-source-directory'
import { pageMetadata, siteBase, type SearchParams } from '../page-metadata'

const page = {
  title: 'Bronnen',
  description: 'De rapporten, cijfers, registers en wetten die het lezen waard zijn, per thema en uitgever.',
  path: paths.sources,
}

export async function generateMetadata({ searchParams }: SearchParams): Promise<Metadata> {
  const { filter } = parseListFilter({ list: sourceList, params: await searchParams })
  const address = stringifyListFilter({ list: sourceList, filter })
  const alternates = alternatesOf({ address, formats: exportFormats.bronnen })
  const title = filterTitle({ title: page.title, list: sourceList, filter, labels: sourceKinds })
  const metadata = pageMetadata({ site: await getSite(), ...page, title, alternates })
  return { ...metadata, robots: isParticular(filter) ? { index: false } : undefined }
}

export default async function Page({ searchParams }: SearchParams): Promise<ReactNode> {
  const params = await searchParams
  const tidy = tidyAddress({ list: sourceList, params })
  if (tidy) redirect(tidy)
  const parsed = parseListFilter({ list: sourceList, params })
  const [site, directory] = await Promise.all([getSite(), readSourceDirectory(parsed.filter)])
  return (
    <SiteFrame site={site} current="sources">
      <JsonLd things={listPageNodes({ site, ...page, base: siteBase() })} />
      <Breadcrumb trail={trailTo.page(site)} here={page.title} />
      <PageHeading title={page.title}>
        <p>Wat is erover geschreven, en door wie? Kies een thema, een uitgever of een jaar.</p>
      </PageHeading>
      <SourceFinder {...parsed} directory={directory} />
    </SiteFrame>
  )
}
