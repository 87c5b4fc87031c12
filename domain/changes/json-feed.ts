import { entryHTML } from './entry-html'
import { summaryOf, type Feed } from './feed'

/** A feed in the format JSON Feed: https://www.jsonfeed.org/version/1.1/. */
export function writeJSONFeed({ title, author, self, page, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    language: 'nl',
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.page,
      title: entry.title,
      summary: summaryOf(entry),
      content_html: entryHTML(entry),
      date_published: entry.published,
      date_modified: entry.updated,
      tags: [entry.topic],
    })),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}
