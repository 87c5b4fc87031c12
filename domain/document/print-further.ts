import type { List, ListItem, PhrasingContent } from 'mdast'
import { formatDate } from '../text/dutch'
import { furtherLabels } from './further-labels'
import { printNamed } from './print-named'
import type { FurtherInDocument } from './topic-document'

/** The list below a question, from which what it leads to is read back; nothing where it leads to nothing. */
export function printFurther({
  organisations,
  sources,
  terms,
  publications,
}: Omit<FurtherInDocument, 'place'>): List[] {
  const items = [
    ...line({
      label: furtherLabels.organisations,
      entries: organisations.map((named) => [
        whole({ value: printNamed(named) ?? named.name, dividers: /;/ }),
      ]),
    }),
    ...line({ label: furtherLabels.sources, entries: sources.map(printSource) }),
    ...line({
      label: furtherLabels.terms,
      entries: terms.map((term) => [whole({ value: term, dividers: /[;,]/ })]),
    }),
    ...publications.map((publication) =>
      item([text(`${furtherLabels.publications}: `), ...printPublication(publication)]),
    ),
  ]
  return items.length > 0 ? [{ type: 'list', ordered: false, spread: false, children: items }] : []
}

/** Semicolons divide, so what has one itself is in italics. */
function line({ label, entries }: { label: string; entries: PhrasingContent[][] }): ListItem[] {
  const [first, ...others] = entries
  return first
    ? [item([text(`${label}: `), ...first, ...others.flatMap((entry) => [text('; '), ...entry])])]
    : []
}

function printSource({ title, url }: FurtherInDocument['sources'][number]): PhrasingContent[] {
  return [url ? link({ title, url }) : whole({ value: title, dividers: /;/ })]
}

function printPublication({
  title,
  medium,
  date,
  url,
}: FurtherInDocument['publications'][number]): PhrasingContent[] {
  const rest = [medium, date && formatDate(date)].filter(Boolean).map((part) => `, ${part}`)
  return [url ? link({ title, url }) : italic(title), text(rest.join(''))]
}

function link({ title, url }: { title: string; url: string }): PhrasingContent {
  return { type: 'link', url, children: [text(title)] }
}

function whole({ value, dividers }: { value: string; dividers: RegExp }): PhrasingContent {
  return dividers.test(value) ? italic(value) : text(value)
}

function italic(value: string): PhrasingContent {
  return { type: 'emphasis', children: [text(value)] }
}

function item(children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}
