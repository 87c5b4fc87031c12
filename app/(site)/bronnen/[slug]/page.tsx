import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { JsonLd } from '@/components/site/json-ld'
import { RelatedQuestions } from '@/components/questions/related-questions'
import { SourceProfile } from '@/components/sources/source-profile'
import { SiteFrame } from '@/components/site/site-frame'
import { sourceNodes } from '@/domain/json-ld/source'
import { alternatesOf, recordFormats } from '@/domain/exports/formats'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import { listRelatedQuestions } from '@/queries/questions/list-related-questions'
import { getSite } from '@/queries/site/get-site'
import { lookUpSource } from '@/queries/core/look-up'
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
        alternates: alternatesOf({ address: paths.source(slug), formats: recordFormats.bronnen }),
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
      <Breadcrumb trail={trailTo.source(site)} here={source.title} lang={source.language} />
      <SourceProfile
        source={source}
        questions={
          <RelatedQuestions
            questions={await listRelatedQuestions({ collection: 'sources', id: source.id })}
            all={paths.questionsAbout({ facet: 'bron', slug: source.slug })}
            base={siteBase()}
          />
        }
      />
    </SiteFrame>
  )
}
