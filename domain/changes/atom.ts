import { escapeXML } from '../text/escape-xml'
import { entryHTML } from './entry-html'
import { summaryOf, type Feed, type FeedEntry } from './feed'

/**
 * A feed in the Atom format: RFC 4287, https://www.rfc-editor.org/rfc/rfc4287. The page comes before the feed itself:
 * some readers take the first link for the one to open.
 */
export function writeAtom({ id, title, author, self, page, since, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    `  <id>${escapeXML(id)}</id>`,
    `  <title>${escapeXML(title)}</title>`,
    `  <updated>${escapeXML(entries[0]?.updated ?? since)}</updated>`,
    `  <author><name>${escapeXML(author)}</name></author>`,
    `  <link rel="alternate" type="text/html" href="${escapeXML(page)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXML(self)}"/>`,
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n')
}

function writeEntry(entry: FeedEntry): string {
  const { id, title, published, updated, page, topic } = entry
  return [
    '  <entry>',
    `    <id>${escapeXML(id)}</id>`,
    `    <title>${escapeXML(title)}</title>`,
    `    <published>${escapeXML(published)}</published>`,
    `    <updated>${escapeXML(updated)}</updated>`,
    `    <category term="${escapeXML(topic)}"/>`,
    `    <link rel="alternate" type="text/html" href="${escapeXML(page)}"/>`,
    `    <summary type="text">${escapeXML(summaryOf(entry))}</summary>`,
    `    <content type="html">${escapeXML(entryHTML(entry))}</content>`,
    '  </entry>',
  ].join('\n')
}
