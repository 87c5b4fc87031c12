import type { ReactNode } from 'react'
import type { RelatedTopic } from '@/domain/topics/related-topic'
import type { TopicPage } from '@/domain/topics/topic'
import type { TopicExports as TopicExportsList } from '@/domain/exports/topic-exports'
import { FeedLinks } from '../changes/feed-links'
import { OrganisationGroups } from '../organisations/organisation-groups'
import { Prose } from '../elements/prose'
import { QuestionList } from '../questions/question-list'
import { ReferenceList } from '../sources/reference-list'
import { RelatedTopics } from './related-topics'
import { Section } from '../elements/section'
import { TableOfContents, type PagePart } from './table-of-contents'
import { TopicOpening } from './topic-opening'
import { TopicExports } from './topic-exports'

interface Props {
  topic: TopicPage
  /** The origin of the site: paper has the whole address of each question. */
  base?: string
  related?: RelatedTopic[]
  /** What only a public topic has: how to refer to it, take it along and report a mistake in it. */
  topicExports?: TopicExportsList
}

/** A whole topic: what the public page and an editor's preview show. */
export function TopicDossier(props: Props): ReactNode {
  const { topic } = props
  const parts = partsOf(props)
  return (
    <article>
      <TopicOpening topic={topic} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 min-[56rem]:grid-cols-[13rem_minmax(0,1fr)] print:block">
        <TableOfContents parts={parts} />
        <div>
          {topic.intro.length > 0 && (
            <div className="mb-14">
              <Prose blocks={topic.intro} />
            </div>
          )}
          {parts.map(({ anchor, title, content }) => (
            <Section key={anchor} id={anchor} title={title}>
              {content}
            </Section>
          ))}
        </div>
      </div>
      <copied-links />
    </article>
  )
}

/** In the order of the page; a part that has nothing to show is not there, but for the questions. */
function partsOf({ topic, base, related = [], topicExports }: Props): (PagePart & { content: ReactNode })[] {
  const { subtopics, organisations, sources, feeds } = topic
  const all = [
    {
      anchor: 'vragen',
      title: 'Onderzoeksvragen',
      parts: subtopics,
      content: <QuestionList subtopics={subtopics} base={base} works={topicExports?.questions} />,
    },
    organisations.length > 0 && {
      anchor: 'organisaties',
      title: 'Organisaties',
      content: <OrganisationGroups groups={organisations} />,
    },
    sources.length > 0 && {
      anchor: 'bronnen',
      title: 'Bronnen',
      content: <ReferenceList references={sources} />,
    },
    feeds.length > 0 && { anchor: 'verder', title: 'Verder zoeken', content: <FeedLinks feeds={feeds} /> },
    related.length > 0 && {
      anchor: 'verwant',
      title: 'Verwante thema’s',
      content: <RelatedTopics topics={related} />,
    },
    topicExports && {
      anchor: 'verwijzen',
      title: 'Verwijzen en meenemen',
      content: <TopicExports slug={topic.slug} topicExports={topicExports} />,
    },
  ]
  return all.flatMap((part) => part || [])
}
