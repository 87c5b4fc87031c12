import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { GuidePage } from '@/components/site/guide-page'
import { JsonLd } from '@/components/site/json-ld'
import { SiteFrame } from '@/components/site/site-frame'
import { sitePageNodes } from '@/domain/json-ld/site-page'
import { paths } from '@/domain/site/paths'
import type { SitePagePath } from '@/domain/pages/site-page'
import { getSite } from '@/queries/site/get-site'
import { lookUpPage } from '@/queries/core/look-up'
import { lookUpMetadata } from './look-up-metadata'
import { Missing } from './missing'
import { pageMetadata, siteBase } from './page-metadata'

/** What the three pages about the guide itself have in common. */
export async function guideMetadata(path: SitePagePath): Promise<Metadata> {
  return lookUpMetadata({
    lookup: await lookUpPage(path),
    kind: 'page',
    of: async ({ title, description }) =>
      pageMetadata({ site: await getSite(), title, description, path: paths.sitePage(path) }),
  })
}

export async function GuideRoute({ path }: { path: SitePagePath }): Promise<ReactNode> {
  const [site, lookup] = await Promise.all([getSite(), lookUpPage(path)])
  if (lookup.state !== 'found') return <Missing kind="page" slug={path} />
  const { record: page } = lookup
  return (
    <SiteFrame site={site}>
      <JsonLd things={sitePageNodes({ page, site, base: siteBase() })} />
      <edit-link href={paths.form({ collection: 'pages', id: page.id })} />
      <GuidePage page={page} site={site} />
    </SiteFrame>
  )
}
