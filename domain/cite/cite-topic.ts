import { absolute } from '../text/absolute'
import { amsterdamDay } from '../text/amsterdam-day'
import { paths } from '../site/paths'
import type { Site } from '../site/site'
import type { TopicCard } from '../topics/topic'
import type { Citable } from './citable'

/** The page of a topic, in the version of its last change, as somebody refers to it. */
export function citeTopic({
  topic,
  site,
  base,
}: {
  topic: Pick<TopicCard, 'title' | 'slug' | 'description' | 'updatedAt' | 'reviewedAt'>
  site: Site
  base: string
}): Citable & { author: string; date: string } {
  const { title, slug, description, updatedAt, reviewedAt } = topic
  return {
    kind: 'webpage',
    title,
    author: site.name,
    date: amsterdamDay(updatedAt),
    accessed: amsterdamDay(reviewedAt !== null && reviewedAt > updatedAt ? reviewedAt : updatedAt),
    site: site.name,
    url: absolute({ base, path: paths.topic(slug) }),
    description: description || null,
    keywords: [title],
    language: 'nl',
  }
}
