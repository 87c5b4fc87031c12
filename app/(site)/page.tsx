import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ChangeDays } from '@/components/changes/change-days'
import { Introduction } from '@/components/topics/introduction'
import { JsonLd } from '@/components/site/json-ld'
import { Link } from '@/components/elements/link'
import { OrganisationEntrances } from '@/components/organisations/organisation-entrances'
import { SearchBox } from '@/components/search/search-box'
import { Section } from '@/components/elements/section'
import { SiteFrame } from '@/components/site/site-frame'
import { TopicCards } from '@/components/topics/topic-cards'
import { siteNode } from '@/domain/json-ld/site'
import { changesFeeds } from '@/domain/changes/changes-feeds'
import { paths } from '@/domain/site/paths'
import { getSite } from '@/queries/site/get-site'
import { listChanges } from '@/queries/changes/list-changes'
import { listTopics } from '@/queries/topics/list-topics'
import { pageMetadata, siteBase } from './page-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const site = await getSite()
  return pageMetadata({
    site,
    title: null,
    description: site.introduction,
    path: paths.home,
    alternates: changesFeeds(),
  })
}

export default async function Page(): Promise<ReactNode> {
  const [site, topics, changes] = await Promise.all([getSite(), listTopics(), listChanges({ limit: 8 })])
  return (
    <SiteFrame site={site}>
      <JsonLd things={[siteNode({ site, base: siteBase() })]} />
      <Introduction site={site} />
      <div className="pb-12 sm:-mt-4 sm:pb-16">
        <SearchBox />
      </div>
      <Section title="Thema’s">
        <TopicCards topics={topics} level="h3" />
      </Section>
      <Section title="Onlangs gewijzigd">
        <ChangeDays changes={changes} level="h3" />
        <p className="mt-4 print:hidden">
          <Link href={paths.changes}>Alle wijzigingen</Link>
        </p>
      </Section>
      <Section title="Organisaties">
        <OrganisationEntrances topics={topics} />
      </Section>
    </SiteFrame>
  )
}
