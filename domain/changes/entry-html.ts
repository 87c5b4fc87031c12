import { escapeXML } from '../text/escape-xml'
import type { FeedEntry } from './feed'

/** The changes of an entry as a list in HTML. */
export function entryHTML({ items }: FeedEntry): string {
  const each = items.map(({ text, href }) => {
    const words = escapeXML(text)
    return `<li>${href === null ? words : `<a href="${escapeXML(href)}">${words}</a>`}</li>`
  })
  return `<ul>${each.join('')}</ul>`
}
