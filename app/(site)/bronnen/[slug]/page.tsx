import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb'
import { JsonLd } from '@/components/json-ld'
import { SourceProfile } from '@/components/source-profile'
import { SiteFrame } from '@/components/site-frame'
import { sourceNodes } from '@/domain/json-ld/source'
import { paths } from '@/domain/paths'
import { trailTo } from '@/domain/trail'
import { getSite } from '@/queries/get-site'
import { lookUpSource } from '@/queries/look-up'
import { lookUpMetadata } from '../../look-up-metadata'
import { Missing } from '../../missing'
import { pageMetadata, siteBase } from '../../page-metadata'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return lookUpMetadata({
    lookup: await lookUpSource((await params).slug),
    kind: 'source',
    of: async ({ title, description, slug }) =>
      pageMetadata({
        site: await getSite(),
        title,
        description: description ?? `${title}: wat het is, wie het uitgaf en in welke thema’s het staat.`,
        path: paths.source(slug),
      }),
  })
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const { slug } = await params
  const [site, lookup] = await Promise.all([getSite(), lookUpSource(slug)])
  if (lookup.state !== 'found') return <Missing kind="source" slug={slug} />
  const { record: source } = lookup
  return (
    <SiteFrame site={site} current="sources">
      <JsonLd things={sourceNodes({ source, site, base: siteBase() })} />
      <edit-link href={paths.form({ collection: 'sources', id: source.id })} />
      <Breadcrumb trail={trailTo.source(site)} here={source.title} />
      <SourceProfile source={source} />
    </SiteFrame>
  )
}
