import type { ReactNode } from 'react'
import { paths } from '@/domain/paths'
import type { TopicPage } from '@/domain/topic'
import { Breadcrumb } from './breadcrumb'
import { DownloadLink } from './download-link'
import { FeedLinks } from './feed-links'
import { OrganisationGroups } from './organisation-groups'
import { Prose } from './prose'
import { QuestionList } from './question-list'
import { ReferenceList } from './reference-list'
import { Section } from './section'
import { TableOfContents } from './table-of-contents'
import { TopicOpening } from './topic-opening'

/** A whole topic: what the public page and an editor's preview show. `download` is where it is as a document. */
export function TopicDossier({ topic, download }: { topic: TopicPage; download?: string }): ReactNode {
  return (
    <article>
      <Breadcrumb trail={[{ label: 'Thema’s', href: paths.topics }]} here={topic.title} />
      <TopicOpening topic={topic} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <TableOfContents topic={topic} />
        <div>
          {topic.intro.length > 0 && (
            <div className="mb-14">
              <Prose blocks={topic.intro} />
            </div>
          )}
          <Section id="vragen" title="Onderzoeksvragen">
            <QuestionList subtopics={topic.subtopics} />
          </Section>
          {topic.organisations.length > 0 && (
            <Section id="organisaties" title="Organisaties">
              <OrganisationGroups groups={topic.organisations} />
            </Section>
          )}
          {topic.sources.length > 0 && (
            <Section id="bronnen" title="Bronnen">
              <ReferenceList references={topic.sources} />
            </Section>
          )}
          {topic.feeds.length > 0 && (
            <Section id="verder" title="Verder zoeken">
              <FeedLinks feeds={topic.feeds} />
            </Section>
          )}
          {download && <DownloadLink href={download} />}
        </div>
      </div>
    </article>
  )
}
