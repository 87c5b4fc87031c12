import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb'
import { PageHeading } from '@/components/page-heading'
import { SiteFrame } from '@/components/site-frame'
import { TopicCards } from '@/components/topic-cards'
import { TopicTable } from '@/components/topic-table'
import { cacheTags } from '@/domain/cache-tags'
import { paths } from '@/domain/paths'
import { getSite } from '@/queries/get-site'
import { listTopics } from '@/queries/list-topics'
import { tagPage } from '@/queries/tag-page'
import { pageMetadata } from '../page-metadata'

const description = 'Elk thema is een dossier: onderzoeksvragen, organisaties met hun rol en bronnen.'

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    site: await getSite(),
    title: 'Thema’s',
    description,
    path: paths.topics,
    feed: paths.changesFeed,
  })
}

export default async function Page(): Promise<ReactNode> {
  await tagPage([cacheTags.site, cacheTags.directory])
  const [site, topics] = await Promise.all([getSite(), listTopics()])
  return (
    <SiteFrame site={site} current="topics">
      <Breadcrumb trail={[{ label: site.name, href: paths.home }]} here="Thema’s" />
      <PageHeading title="Thema’s">
        <p>{description}</p>
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
