import { paths } from '../site/paths'

/** The feeds of all changes, by their types. */
export const changesFeeds = {
  'application/atom+xml': paths.changesFeed,
  'application/feed+json': paths.changesJSONFeed,
}
