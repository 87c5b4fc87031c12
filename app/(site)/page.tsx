import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Introduction } from '@/components/introduction'
import { OrganisationEntrances } from '@/components/organisation-entrances'
import { Section } from '@/components/section'
import { SiteFrame } from '@/components/site-frame'
import { TopicCards } from '@/components/topic-cards'
import { cacheTags } from '@/domain/cache-tags'
import { paths } from '@/domain/paths'
import { getSite } from '@/queries/get-site'
import { listTopics } from '@/queries/list-topics'
import { tagPage } from '@/queries/tag-page'

export const metadata: Metadata = { alternates: { canonical: paths.home } }

export default async function Page(): Promise<ReactNode> {
  await tagPage([cacheTags.site, cacheTags.directory])
  const [site, topics] = await Promise.all([getSite(), listTopics()])
  return (
    <SiteFrame site={site}>
      <Introduction site={site} />
      <Section title="Thema’s">
        <TopicCards topics={topics} level="h3" />
      </Section>
      <Section title="Organisaties">
        <OrganisationEntrances topics={topics} />
      </Section>
    </SiteFrame>
  )
}
