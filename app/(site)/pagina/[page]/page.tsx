import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { GuidePage } from '@/components/site/guide-page'
import { JsonLd } from '@/components/site/json-ld'
import { SiteFrame } from '@/components/site/site-frame'
import { sitePageNodes } from '@/domain/json-ld/site-page'
import { paths } from '@/domain/site/paths'
import { lookUpPage } from '@/queries/core/look-up'
import { getSite } from '@/queries/site/get-site'
import { lookUpMetadata } from '../../look-up-metadata'
import { Missing } from '../../missing'
import { pageMetadata, siteBase } from '../../page-metadata'

interface Props {
  params: Promise<{ page: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return lookUpMetadata({
    lookup: await lookUpPage((await params).page),
    kind: 'page',
    of: async ({ title, description, slug }) =>
      pageMetadata({ site: await getSite(), title, description, path: paths.sitePage(slug) }),
  })
}

/** A page about the guide itself: next.config.ts leads `/over` and the others here. */
export default async function Page({ params }: Props): Promise<ReactNode> {
  const slug = (await params).page
  const [site, lookup] = await Promise.all([getSite(), lookUpPage(slug)])
  if (lookup.state !== 'found') return <Missing kind="page" slug={slug} />
  const { record: page } = lookup
  return (
    <SiteFrame site={site}>
      <JsonLd things={sitePageNodes({ page, site, base: siteBase() })} />
      <edit-link href={paths.form({ collection: 'pages', id: page.id })} />
      <GuidePage page={page} site={site} />
    </SiteFrame>
  )
}
