import { absolute } from '../text/absolute'
import { enumerate } from '../text/dutch'
import { stringifyChangesFilter } from '../lists/changes-page'
import { changeLabel, type Change } from './change'
import type { Feed, FeedEntry } from './feed'
import { groupChanges, type ChangeDay } from './group-changes'
import { paths } from '../site/paths'

/** How many changes are read for a feed. */
export const feedSize = 200

export type FeedFormat = 'atom' | 'json'

interface FeedContent {
  /** The origin of the site. */
  base: string
  siteName: string
  changes: Change[]
}

/** The newest changes in all topics, or in some of them. */
export function changesFeed({
  topics,
  format,
  ...content
}: FeedContent & { topics: readonly { slug: string; title: string }[]; format: FeedFormat }): Feed {
  const page = stringifyChangesFilter({ topics: topics.map(({ slug }) => slug), page: 1 })
  const [path = '', query] = page.split('?')
  return toFeed({
    ...content,
    name: query ? `wijzigingen:${query}` : 'wijzigingen',
    title:
      topics.length > 0 ? `wijzigingen in ${enumerate(topics.map(({ title }) => title))}` : 'wijzigingen',
    self: `${path}.${format}${query ? `?${query}` : ''}`,
    page,
  })
}

/** The newest changes in one topic, at an address of its own. Its id stays when that changes. */
export function topicFeed({
  topic: { id, slug, title },
  ...content
}: FeedContent & { topic: { id: number; slug: string; title: string } }): Feed {
  return toFeed({
    ...content,
    name: `thema:${id}`,
    title: `wijzigingen in ${title}`,
    self: paths.topicFeed(slug),
    page: paths.topic(slug),
  })
}

function toFeed({
  base,
  siteName,
  changes,
  name,
  title,
  self,
  page,
}: FeedContent & { name: string; title: string; self: string; page: string }): Feed {
  return {
    id: tagOf({ base, name }),
    title: `${siteName}: ${title}`,
    author: siteName,
    self: absolute({ base, path: self }),
    page: absolute({ base, path: page }),
    since: '2026-01-01T00:00:00.000Z',
    entries: entriesOf({ base, changes }),
  }
}

/** One for each day of a topic, which has the same id in each feed. */
function entriesOf({ base, changes }: Pick<FeedContent, 'base' | 'changes'>): FeedEntry[] {
  const all = groupChanges(changes).flatMap(({ day, topics }) => topics.map((topic) => ({ day, topic })))
  // Where no more was read, the day that was read last may not be there as a whole.
  const oldest = all.at(-1)?.day
  const whole = changes.length < feedSize ? all : all.filter(({ day }) => day !== oldest)
  return (whole.length > 0 ? whole : all).flatMap(({ day, topic }) => toEntry({ base, day, topic }))
}

function toEntry({
  base,
  day,
  topic,
}: {
  base: string
  day: string
  topic: ChangeDay['topics'][number]
}): FeedEntry[] {
  const [newest] = topic.changes
  const first = topic.changes.at(-1)
  if (!newest || !first) return []
  const isOne = topic.changes.length === 1
  return [
    {
      id: tagOf({ base, name: `thema:${topic.id}:${day}` }),
      title: isOne ? titleOf(newest) : `${topic.title}: ${topic.changes.length} wijzigingen`,
      published: first.at,
      updated: newest.at,
      page: absolute({ base, path: isOne ? pageOf(newest) : paths.topic(topic.slug) }),
      topic: topic.title,
      items: topic.changes.map((change) => ({
        text: `${changeLabel(change)}: ${change.text}`,
        href: change.href && new URL(change.href, base).href,
      })),
    },
  ]
}

/** The tag of RFC 4151 stays the same when the site moves to https or to another port. */
function tagOf({ base, name }: { base: string; name: string }): string {
  return `tag:${new URL(base).hostname},2026:${name}`
}

function titleOf({ action, subject, text, topic }: Change): string {
  const label = changeLabel({ action, subject })
  if (subject === 'topic') return `${label}: ${text}`
  return `${label} ${prepositions[action]} ${topic.title}: ${text}`
}

const prepositions: Record<Change['action'], string> = {
  added: 'aan',
  changed: 'in',
  removed: 'uit',
  organisation_added: 'in',
  source_added: 'in',
  publication_added: 'in',
  unreachable: 'in',
}

/** A page of ours: its own, or that of its topic. */
function pageOf({ href, topic }: Change): string {
  return href?.startsWith('/') ? href : paths.topic(topic.slug)
}
