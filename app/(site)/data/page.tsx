import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { DataGuide } from '@/components/exports/data-guide'
import { JsonLd } from '@/components/site/json-ld'
import { PageHeading } from '@/components/elements/page-heading'
import { SiteFrame } from '@/components/site/site-frame'
import { listPageNodes } from '@/domain/json-ld/list-page'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'
import { pageMetadata, siteBase } from '../page-metadata'

const page = {
  title: 'Gegevens',
  description:
    'Alles wat in de gids staat, als bestand: voor een spreadsheet, een literatuurlijst of een programma.',
  path: paths.data,
}

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ site: await getSite(), ...page })
}

export default async function Page(): Promise<ReactNode> {
  const site = await getSite()
  return (
    <SiteFrame site={site}>
      <JsonLd things={listPageNodes({ site, ...page, base: siteBase() })} />
      <Breadcrumb trail={trailTo.page(site)} here={page.title} />
      <PageHeading title={page.title}>
        <p>{page.description}</p>
      </PageHeading>
      <DataGuide licence={site.dataLicence} />
    </SiteFrame>
  )
}
