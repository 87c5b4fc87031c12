/** What a feed says of itself, with the newest entry first. Addresses are whole. */
export interface Feed {
  id: string
  title: string
  author: string
  /** Where the feed is. */
  self: string
  /** The page that shows the same to people. */
  page: string
  /** ISO 8601 date-time, for a feed without entries. */
  since: string
  entries: FeedEntry[]
}

/** What changed in one topic on one day. */
export interface FeedEntry {
  id: string
  title: string
  /** ISO 8601 date-time of the first change, and of the last. */
  published: string
  updated: string
  page: string
  topic: string
  /** Each change in words, with where it leads; `null` where it leads nowhere. */
  items: { text: string; href: string | null }[]
}

/** The changes of an entry as text, one a line. */
export function summaryOf({ items }: FeedEntry): string {
  return items.map(({ text }) => text).join('\n')
}
