import { absolute } from '../text/absolute'
import { writeAtom, type FeedEntry } from './atom'
import { changeLabel, type Change } from './change'
import { paths } from '../site/paths'

/** How many changes a feed holds. */
export const feedSize = 50

interface ChangeFeed {
  /** The origin of the site. */
  base: string
  siteName: string
  changes: Change[]
  /** The topic that the feed is of, or `null` for all of them. */
  topic: { id: number; slug: string; title: string } | null
}

/** The newest changes as an Atom feed. Its id stays when its address changes; an entry has the same id in each feed. */
export function writeChangeFeed({ base, siteName, changes, topic }: ChangeFeed): string {
  const whole = (path: string): string => absolute({ base, path })
  const self = whole(topic ? paths.topicFeed(topic.slug) : paths.changesFeed)
  return writeAtom({
    id: tagOf({ base, name: topic ? `thema:${topic.id}` : 'wijzigingen' }),
    title: topic ? `${siteName}: wijzigingen in ${topic.title}` : `${siteName}: wijzigingen`,
    author: siteName,
    self,
    page: whole(topic ? paths.topic(topic.slug) : paths.changes),
    since: '2026-01-01T00:00:00.000Z',
    entries: changes.map((change) => toEntry({ change, base })),
  })
}

function toEntry({ change, base }: { change: Change; base: string }): FeedEntry {
  return {
    id: tagOf({ base, name: `wijziging:${change.id}` }),
    title: titleOf(change),
    at: change.at,
    page: absolute({ base, path: pageOf(change) }),
  }
}

/** The tag of RFC 4151 stays the same when the site moves to https or to another port. */
function tagOf({ base, name }: { base: string; name: string }): string {
  return `tag:${new URL(base).hostname},2026:${name}`
}

function titleOf({ action, subject, text, topic }: Change): string {
  const label = changeLabel({ action, subject })
  if (subject === 'topic') return `${label}: ${text}`
  return `${label} ${action === 'added' ? 'aan' : 'uit'} ${topic.title}: ${text}`
}

/** A page of ours: its own, or that of its topic. */
function pageOf({ href, topic }: Change): string {
  return href?.startsWith('/') ? href : paths.topic(topic.slug)
}
