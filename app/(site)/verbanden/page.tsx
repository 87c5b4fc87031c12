import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { JsonLd } from '@/components/site/json-ld'
import { PageHeading } from '@/components/elements/page-heading'
import { SiteFrame } from '@/components/site/site-frame'
import { Relations } from '@/components/relations/relations'
import { listPageNodes } from '@/domain/json-ld/list-page'
import { isParticular, parseListFilter, tidyAddress } from '@/domain/lists/list-filter'
import { paths } from '@/domain/site/paths'
import { relationsList } from '@/domain/relations/relations'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'
import { readRelations } from '@/queries/relations/read-relations'
import { pageMetadata, siteBase, type SearchParams } from '../page-metadata'

const page = {
  title: 'Verbanden',
  description: 'Hoe thema’s, organisaties en bronnen samenhangen, als beeld en als tabel.',
  path: paths.relations,
}

export async function generateMetadata({ searchParams }: SearchParams): Promise<Metadata> {
  const { filter } = parseListFilter({ list: relationsList, params: await searchParams })
  const metadata = pageMetadata({ site: await getSite(), ...page })
  return { ...metadata, robots: isParticular(filter) ? { index: false } : undefined }
}

export default async function Page({ searchParams }: SearchParams): Promise<ReactNode> {
  const params = await searchParams
  const tidy = tidyAddress({ list: relationsList, params })
  if (tidy) redirect(tidy)
  const { filter, ignored } = parseListFilter({ list: relationsList, params })
  const [site, picture] = await Promise.all([getSite(), readRelations(filter)])
  return (
    <SiteFrame site={site}>
      <JsonLd things={listPageNodes({ site, ...page, base: siteBase() })} />
      <Breadcrumb trail={trailTo.page(site)} here={page.title} />
      <PageHeading title={page.title}>
        <p>Welke organisaties en bronnen horen bij welke thema’s, en wat delen die?</p>
      </PageHeading>
      <Relations picture={picture} filter={filter} ignored={[...ignored, ...picture.ignored]} />
    </SiteFrame>
  )
}
