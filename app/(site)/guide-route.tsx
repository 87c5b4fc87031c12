import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { EditLink } from '@/components/edit-link.client'
import { GuidePage } from '@/components/guide-page'
import { JsonLd } from '@/components/json-ld'
import { SiteFrame } from '@/components/site-frame'
import { cacheTags } from '@/domain/cache-tags'
import { sitePageNodes } from '@/domain/json-ld/site-page'
import { paths } from '@/domain/paths'
import type { SitePagePath } from '@/domain/site-page'
import { getPage } from '@/queries/get-page'
import { getSite } from '@/queries/get-site'
import { tagPage } from '@/queries/tag-page'
import { Missing } from './missing'
import { pageMetadata, siteBase } from './page-metadata'

/** What the three pages about the guide itself have in common; only here does `notFound` keep the page whole. */
export async function guideMetadata(path: SitePagePath): Promise<Metadata> {
  const page = await getPage(path)
  if (!page) notFound()
  const { title, description } = page
  return pageMetadata({ site: await getSite(), title, description, path: paths.sitePage(path) })
}

export async function GuideRoute({ path }: { path: SitePagePath }): Promise<ReactNode> {
  const [site, page] = await Promise.all([getSite(), getPage(path)])
  await tagPage([cacheTags.site, ...(page ? [] : [cacheTags.places])])
  if (!page) return <Missing kind="page" slug={path} />
  return (
    <SiteFrame site={site}>
      <JsonLd things={sitePageNodes({ page, site, base: siteBase() })} />
      <EditLink href={paths.form({ collection: 'pages', id: page.id })} />
      <GuidePage page={page} site={site} />
    </SiteFrame>
  )
}

/** For `not-found.tsx`, which the browser puts in the place of a page that is not there. */
export async function GuideNotFound({ path }: { path: SitePagePath }): Promise<ReactNode> {
  return (await getPage(path)) ? null : <Missing kind="page" slug={path} />
}
