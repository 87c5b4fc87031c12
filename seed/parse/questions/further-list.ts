import type { List, ListItem } from 'mdast'
import { furtherLabels, type FurtherLabel } from '@/domain/document/further-labels'
import type { FurtherInDocument } from '@/domain/document/topic-document'
import { maxFurther } from '@/domain/text/max-length'
import { fold } from '@/domain/text/fold'
import { entriesOf } from './further-entries'
import { toPublication } from './further-publication'
import { wordsIn } from '../words/node-words'
import type { Reading } from '../reading'
import { inlineOf } from '../words/to-inline'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'

/** Whether each item of a list begins with one of the labels: then it says what a question leads to. */
export function isFurtherList(list: List): boolean {
  return list.children.length > 0 && list.children.every((item) => labelOf(item) !== null)
}

export function saysSomething({ organisations, sources, terms, publications }: FurtherInDocument): boolean {
  return [organisations, sources, terms, publications].some((list) => list.length > 0)
}

/** Adds what a list says to what lists above it said about the same question. */
export function readFurtherList({
  list,
  before,
  reading,
}: {
  list: List
  before: FurtherInDocument | undefined
  reading: Reading
}): FurtherInDocument {
  const further = before ?? {
    organisations: [],
    sources: [],
    terms: [],
    publications: [],
    place: reading.place(list),
  }
  for (const item of list.children) readItem({ item, further, reading })
  return further
}

function readItem({
  item,
  further,
  reading,
}: {
  item: ListItem
  further: FurtherInDocument
  reading: Reading
}): void {
  const label = labelOf(item)
  const [first] = item.children
  if (label === null || first?.type !== 'paragraph') return
  const place = reading.place(item)
  const entries = entriesOf({
    inlines: inlineOf({ nodes: first.children, reading }),
    isDivided: label !== 'publications',
  })
  const add = <Value>({
    list,
    value,
    name,
  }: {
    list: Value[]
    value: Value
    name: (one: Value) => string
  }): void => {
    const same = list.some((one) => fold(name(one)) === fold(name(value)))
    const problem = same ? 'staat al bij deze vraag' : list.length >= maxFurther ? tooMany : null
    if (problem === null) list.push(value)
    else
      reading.report({
        rule: 'duplicate-row',
        ...place,
        message: `“${name(value)}” ${problem}; het is niet nog eens overgenomen.`,
      })
  }
  for (const { text, url, marked } of entries)
    if (label === 'organisations')
      add({ list: further.organisations, value: splitAbbreviation(text), name: ({ name }) => name })
    else if (label === 'sources')
      add({
        list: further.sources,
        value: { title: text, url },
        name: (one) => `${one.title} ${one.url ?? ''}`,
      })
    else if (label === 'terms')
      for (const term of termsOf({ text, isWhole: marked !== null || entries.length > 1 }))
        add({ list: further.terms, value: term, name: (one) => one })
  if (label !== 'publications') return
  const publication = toPublication({ entry: entries[0], place, reading })
  if (publication)
    add({ list: further.publications, value: publication, name: ({ title, url }) => `${title} ${url ?? ''}` })
}

/** Terms may be divided by commas where no semicolon divides them, and they are not in italics. */
function termsOf({ text, isWhole }: { text: string; isWhole: boolean }): string[] {
  if (isWhole) return [text]
  return text
    .split(',')
    .map((term) => term.trim())
    .filter(Boolean)
}

const tooMany = `is er een te veel: bij een vraag staan er hoogstens ${maxFurther}`

function labelOf(item: ListItem): FurtherLabel | null {
  const [first, ...others] = item.children
  if (first?.type !== 'paragraph' || others.length > 0) return null
  const words = wordsIn(first)
  return (
    labels.find((label) => words.toLowerCase().startsWith(`${furtherLabels[label].toLowerCase()}:`)) ?? null
  )
}

const labels: FurtherLabel[] = ['organisations', 'sources', 'terms', 'publications']
