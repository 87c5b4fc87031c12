import { stringifyChangesFilter } from '../lists/changes-page'
import { paths } from '../site/paths'

/** The feeds of all changes, or of those in the topics with these slugs, by their types. */
export function changesFeeds(topics: string[] = []): {
  'application/atom+xml': string
  'application/feed+json': string
} {
  const list = stringifyChangesFilter({ topics, page: 1 })
  return {
    'application/atom+xml': list.replace(paths.changes, paths.changesFeed),
    'application/feed+json': list.replace(paths.changes, paths.changesJSONFeed),
  }
}
