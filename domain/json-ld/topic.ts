import type { CollectionPage, DefinedTerm, Question, Thing } from 'schema-dts'

import { absolute } from '../text/absolute'
import { paths } from '../site/paths'
import type { Site } from '../site/site'
import type { TopicPage } from '../topics/topic'
import { trailTo } from '../site/trail'
import { breadcrumbNode } from './breadcrumb'
import { schemaTypeOf } from './organisation'
import { organisationId } from './organisation-id'
import { referenceNode, workId } from './reference'
import { partOfSite } from './site'

interface TopicInput {
  topic: TopicPage
  base: string
}

/** The page of a topic with its questions, the topic as a term, and the way to it. */
export function topicNodes({ topic, site, base }: TopicInput & { site: Site }): Exclude<Thing, string>[] {
  const steps = [...trailTo.topic(site), { label: topic.title, href: paths.topic(topic.slug) }]
  return [pageNode({ topic, site, base }), termNode({ topic, base }), breadcrumbNode({ steps, base })]
}

function pageNode({ topic, site, base }: TopicInput & { site: Site }): CollectionPage {
  const url = absolute({ base, path: paths.topic(topic.slug) })
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: topic.title,
    description: topic.description || undefined,
    inLanguage: 'nl',
    isPartOf: partOfSite(base),
    about: { '@id': termId({ topic, base }) },
    dateModified: topic.updatedAt,
    lastReviewed: topic.reviewedAt ?? undefined,
    primaryImageOfPage: {
      '@type': 'ImageObject',
      url: absolute({ base, path: paths.topicImage(topic.slug) }),
    },
    hasPart: questionNodes({ topic, base }),
    mentions: topic.organisations.flatMap(({ type, organisations }) =>
      organisations.map(({ slug, name }) => ({
        '@type': schemaTypeOf(type),
        '@id': organisationId({ slug, base }),
        name,
      })),
    ),
    citation: topic.sources.map((reference) =>
      referenceNode({ reference, unreachableLinks: site.unreachableLinks, base }),
    ),
  }
}

/** Research questions, which nobody answers here: so they are no FAQ. */
function questionNodes({ topic, base }: TopicInput): Question[] {
  return topic.subtopics.flatMap(({ questions }) =>
    questions.map(({ key, text, further }) => ({
      '@type': 'Question',
      '@id': absolute({ base, path: paths.question(key) }),
      name: text,
      about: further?.organisations.map(({ slug }) => ({ '@id': organisationId({ slug, base }) })),
      citation: further?.sources.map(({ slug }) => ({ '@id': workId({ slug, base }) })),
    })),
  )
}

function termNode({ topic, base }: TopicInput): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    '@id': termId({ topic, base }),
    name: topic.title,
    description: topic.description || undefined,
    url: absolute({ base, path: paths.topic(topic.slug) }),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: 'Thema’s',
      url: absolute({ base, path: paths.topics }),
    },
  }
}

function termId({ topic, base }: TopicInput): string {
  return `${absolute({ base, path: paths.topic(topic.slug) })}#thema`
}
