import { absolute } from '../text/absolute'
import { paths } from '../site/paths'
import type { Site } from '../site/site'
import type { TopicPage } from '../topics/topic'
import type { Citable } from './citable'

/** The page of a topic, in the version of its last change, as somebody refers to it. */
export function citeTopic({
  topic,
  site,
  base,
}: {
  topic: TopicPage
  site: Site
  base: string
}): Citable & { author: string; date: string } {
  return {
    kind: 'webpage',
    title: topic.title,
    author: site.name,
    date: dayInTheNetherlands(topic.updatedAt),
    site: null,
    url: absolute({ base, path: paths.topic(topic.slug) }),
    description: topic.description || null,
  }
}

/** "2026-11-24": Sweden writes dates as ISO 8601 does. */
function dayInTheNetherlands(dateTime: string): string {
  return days.format(new Date(dateTime))
}

const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
