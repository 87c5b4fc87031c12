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

export interface FeedEntry {
  id: string
  title: string
  /** ISO 8601 date-time. */
  at: string
  page: string
}

/** A feed in the Atom format: RFC 4287, https://www.rfc-editor.org/rfc/rfc4287. */
export function writeAtom({ id, title, author, self, page, since, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `  <id>${escape(id)}</id>`,
    `  <title>${escape(title)}</title>`,
    `  <updated>${escape(entries[0]?.at ?? since)}</updated>`,
    `  <author><name>${escape(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n')
}

function writeEntry({ id, title, at, page }: FeedEntry): string {
  return [
    '  <entry>',
    `    <id>${escape(id)}</id>`,
    `    <title>${escape(title)}</title>`,
    `    <updated>${escape(at)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    '  </entry>',
  ].join('\n')
}

/** Text for between tags and in attributes; what XML cannot hold becomes a replacement character. */
function escape(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"]/g, (character) => entities[character] ?? '')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** All but the characters of https://www.w3.org/TR/xml/#charsets. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
