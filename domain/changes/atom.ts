import { escapeXML } from '../text/escape-xml'

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
    `  <id>${escapeXML(id)}</id>`,
    `  <title>${escapeXML(title)}</title>`,
    `  <updated>${escapeXML(entries[0]?.at ?? since)}</updated>`,
    `  <author><name>${escapeXML(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXML(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXML(page)}"/>`,
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n')
}

function writeEntry({ id, title, at, page }: FeedEntry): string {
  return [
    '  <entry>',
    `    <id>${escapeXML(id)}</id>`,
    `    <title>${escapeXML(title)}</title>`,
    `    <updated>${escapeXML(at)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeXML(page)}"/>`,
    '  </entry>',
  ].join('\n')
}
