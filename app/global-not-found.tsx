import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb'
import { Link } from '@/components/link'
import { PageHeading } from '@/components/page-heading'
import { SearchBox } from '@/components/search-box'
import { SiteFrame } from '@/components/site-frame'
import { cacheTags } from '@/domain/cache-tags'
import { paths } from '@/domain/paths'
import { trailTo } from '@/domain/trail'
import { getSite } from '@/queries/get-site'
import { tagPage } from '@/queries/tag-page'
import { icons, SiteDocument, viewport as siteViewport } from './(site)/site-document'

export const viewport = siteViewport

export async function generateMetadata(): Promise<Metadata> {
  return { title: `Pagina niet gevonden – ${(await getSite()).name}`, robots: { index: false }, icons }
}

/** For addresses that match no route. There are two root layouts, so it brings its own document. */
export default async function GlobalNotFound(): Promise<ReactNode> {
  await tagPage([cacheTags.site])
  const site = await getSite()
  return (
    <SiteDocument>
      <SiteFrame site={site}>
        <Breadcrumb trail={trailTo.page(site)} here="Niet gevonden" />
        <PageHeading title="Deze pagina is er niet">
          <p>Misschien is de pagina verplaatst of weggehaald, of staat er een tikfout in de link.</p>
        </PageHeading>
        <SearchBox />
        <p className="mt-8">
          Ga verder bij <Link href={paths.topics}>de thema’s</Link>,{' '}
          <Link href={paths.organisations}>de organisaties</Link> of{' '}
          <Link href={paths.home}>de voorpagina</Link>.
        </p>
      </SiteFrame>
    </SiteDocument>
  )
}
