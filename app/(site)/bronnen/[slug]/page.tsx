import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb'
import { EditLink } from '@/components/edit-link.client'
import { JsonLd } from '@/components/json-ld'
import { SourceProfile } from '@/components/source-profile'
import { SiteFrame } from '@/components/site-frame'
import { cacheTags } from '@/domain/cache-tags'
import { sourceNodes } from '@/domain/json-ld/source'
import { paths } from '@/domain/paths'
import { trailTo } from '@/domain/trail'
import { getSource } from '@/queries/get-source'
import { getSite } from '@/queries/get-site'
import { listSourceSlugs } from '@/queries/list-slugs'
import { tagPage } from '@/queries/tag-page'
import { lookedFor } from '../../looked-for'
import { Missing } from '../../missing'
import { gone, moved } from '../../moved'
import { pageMetadata, siteBase } from '../../page-metadata'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  return (await listSourceSlugs()).map((slug) => ({ slug }))
}

/** Only here does `notFound` keep the page whole: thrown in the page itself it sends an empty document. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = (await params).slug
  const source = await getSource(asked)
  if (!source) return gone(paths.source(asked))
  const { title, description, slug } = source
  return pageMetadata({
    site: await getSite(),
    title,
    description: description ?? `${title}: wat het is, wie het uitgaf en in welke thema’s het staat.`,
    path: paths.source(slug),
  })
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { slug } = await params
  lookedFor().tell(slug)
  const [site, source] = await Promise.all([getSite(), getSource(slug)])
  await tagPage([cacheTags.site, source ? cacheTags.source(source.id) : cacheTags.places])
  if (!source) await moved(paths.source(slug))
  if (!source) return <Missing kind="source" slug={slug} />
  return (
    <SiteFrame site={site} current="sources">
      <JsonLd things={sourceNodes({ source, site, base: siteBase() })} />
      <EditLink href={paths.form({ collection: 'sources', id: source.id })} />
      <Breadcrumb trail={trailTo.source(site)} here={source.title} />
      <SourceProfile source={source} />
    </SiteFrame>
  )
}
