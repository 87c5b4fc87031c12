import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { JsonLd } from '@/components/site/json-ld'
import { PageHeading } from '@/components/elements/page-heading'
import { SiteFrame } from '@/components/site/site-frame'
import { TopicCards } from '@/components/topics/topic-cards'
import { TopicTable } from '@/components/topics/topic-table'
import { listPageNodes } from '@/domain/json-ld/list-page'
import { alternatesOf, exportFormats } from '@/domain/exports/formats'
import { changesFeeds } from '@/domain/changes/changes-feeds'
import { paths } from '@/domain/site/paths'
import { trailTo } from '@/domain/site/trail'
import { getSite } from '@/queries/site/get-site'
import { listTopics } from '@/queries/topics/list-topics'
import { pageMetadata, siteBase } from '../page-metadata'

const page = {
  title: 'Thema’s',
  description: 'Elk thema is een dossier: onderzoeksvragen, organisaties met hun rol en bronnen.',
  path: paths.topics,
}

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    site: await getSite(),
    ...page,
    alternates: {
      ...changesFeeds(),
      ...alternatesOf({ address: paths.topics, formats: exportFormats.themas }),
    },
  })
}

export default async function Page(): Promise<ReactNode> {
  const [site, topics] = await Promise.all([getSite(), listTopics()])
  return (
    <SiteFrame site={site} current="topics">
      <JsonLd things={listPageNodes({ site, ...page, base: siteBase() })} />
      <Breadcrumb trail={trailTo.page(site)} here={page.title} />
      <PageHeading title={page.title}>
        <p>{page.description}</p>
        {topics.length > 1 && (
          <p className="mt-3 font-sans text-small print:hidden">
            <a href="#lijst">Naar de lijst zonder beeld</a>
          </p>
        )}
      </PageHeading>
      <TopicCards topics={topics} level="h2" />
      {topics.length > 0 && (
        <div className="mt-16">
          <TopicTable topics={topics} />
        </div>
      )}
    </SiteFrame>
  )
}
