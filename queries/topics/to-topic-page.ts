import { organisationTypeOrder, type OrganisationType } from '@/domain/organisations/organisation-type'
import { endOf } from '@/domain/organisations/organisation-end'
import { subtopicAnchor } from '@/domain/site/paths'
import { proseFromLexical } from '@/domain/prose/prose-from-lexical'
import { safeHref } from '@/domain/text/safe-href'
import type {
  FeedLink,
  OrganisationGroup,
  OrganisationPart,
  Reference,
  SubtopicPart,
  TopicPage,
} from '@/domain/topics/topic'

import { toPicture } from './to-picture'
import { toFurtherReading } from './to-further-reading'
import { toReference } from '../sources/to-reference'
import type {
  OrganisationRecord,
  RoleRecord,
  SourceRecord,
  SubtopicRecord,
  Successor,
  TopicRecord,
} from './topic-record'

/** The page of a topic that was read with its parts filled in. A part that is a bare id may not be shown. */
export function toTopicPage({
  topic,
  today,
  feedSearchURL,
}: {
  topic: TopicRecord
  /** The day (ISO 8601) on which it is shown. */
  today: string
  feedSearchURL: string
}): TopicPage {
  const roles = rolesIn(topic.organisations ?? [])
  const linkOf = (term: string): FeedLink => toFeedLink({ term, feedSearchURL })
  const subtopics = documents(topic.subtopics).map((subtopic, index) =>
    toSubtopicPart({ subtopic, index, roles, linkOf }),
  )
  const sources: Reference[] = documents(topic.sources).map(toReference)
  const organisations = toGroups({ rows: topic.organisations ?? [], today })
  return {
    id: topic.id,
    slug: topic.slug ?? '',
    title: topic.title,
    description: topic.description ?? '',
    highlight: topic.highlight || null,
    picture: toPicture({ media: topic.image, size: 'cover' }),
    intro: proseFromLexical(topic.intro),
    subtopics,
    organisations,
    sources,
    feeds: [...new Set(topic.feeds)].map(linkOf),
    counts: {
      questions: total(subtopics.map(({ questions }) => questions.length)),
      organisations: total(organisations.map((group) => group.organisations.length)),
      sources: sources.length,
    },
    reviewedAt: topic.reviewedAt ?? null,
    updatedAt: lastChange(topic),
  }
}

/** Of what the page shows: a question that is added does not touch the topic itself. */
function lastChange({ updatedAt, subtopics, organisations, sources }: TopicRecord): string {
  const parts = [
    ...documents(subtopics),
    ...documents(organisations?.map(({ organisation }) => organisation)),
    ...documents(sources),
  ]
  return parts.reduce((last, part) => (part.updatedAt > last ? part.updatedAt : last), updatedAt)
}

function toSubtopicPart({
  subtopic,
  index,
  roles,
  linkOf,
}: {
  subtopic: SubtopicRecord
  index: number
  roles: ReadonlyMap<string, string>
  linkOf: (term: string) => FeedLink
}): SubtopicPart {
  const questions = (subtopic.questions ?? []).map((question, place) => ({
    key: question.key ?? '',
    number: `${index + 1}.${place + 1}`,
    lead: question.lead || null,
    text: question.text,
    note: question.note || null,
    further: toFurtherReading({ question, roles, linkOf }),
  }))
  return {
    anchor: subtopicAnchor(subtopic.slug ?? String(subtopic.id)),
    title: subtopic.title,
    context: subtopic.context || null,
    questions,
    updatedAt: subtopic.updatedAt,
  }
}

/** The part that each organisation of the topic plays, by slug. */
function rolesIn(rows: RoleRecord[]): Map<string, string> {
  return new Map(
    rows.flatMap(({ organisation, role }) =>
      isDocument<OrganisationRecord>(organisation) && role ? [[organisation.slug ?? '', role]] : [],
    ),
  )
}

function toGroups({ rows, today }: { rows: RoleRecord[]; today: string }): OrganisationGroup[] {
  const groups = new Map<OrganisationType, OrganisationPart[]>()
  for (const { organisation, role, url } of rows) {
    if (!isDocument<OrganisationRecord>(organisation)) continue
    const type = organisation.type ?? 'overig'
    groups.set(type, [...(groups.get(type) ?? []), toPart({ organisation, role, url, today })])
  }
  return organisationTypeOrder.flatMap((type) => {
    const organisations = groups.get(type)
    return organisations ? [{ type, organisations }] : []
  })
}

function toPart({
  organisation,
  role,
  url,
  today,
}: {
  organisation: OrganisationRecord
  role?: string | null
  url?: string | null
  today: string
}): OrganisationPart {
  const { endedAt, successor } = organisation
  return {
    slug: organisation.slug ?? '',
    name: organisation.name,
    abbreviation: organisation.abbreviation || null,
    ...endOf({
      endedAt,
      successor: isDocument<Successor>(successor)
        ? { slug: successor.slug ?? '', name: successor.name }
        : null,
      today,
    }),
    role: role || null,
    url: safeHref(url) ?? safeHref(organisation.url),
  }
}

function toFeedLink({ term, feedSearchURL }: { term: string; feedSearchURL: string }): FeedLink {
  return { term, url: feedSearchURL.replaceAll('{term}', encodeURIComponent(term)) }
}

function documents<T extends SubtopicRecord | OrganisationRecord | SourceRecord>(
  relations: (number | T | null | undefined)[] | null | undefined,
): T[] {
  return (relations ?? []).filter((relation) => isDocument(relation))
}

function isDocument<T extends object>(relation: number | T | null | undefined): relation is T {
  return typeof relation === 'object' && relation !== null
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
