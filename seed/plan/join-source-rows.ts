import { sourceFits } from '@/domain/document/fits-document'
import { noFacts, sourceFacts, type KeptFacts } from '@/domain/sources/source-facts'

import { joinTexts } from './join-texts'
import { normaliseName } from '@/domain/organisations/normalise-name'
import { normaliseURL } from './normalise-url'
import type { ImportedSource } from './provided'
import type { Ref } from './ref'
import { rowsByRecord } from './rows-by-record'

/** What a document says of one source, in one row or in several. */
export type JoinedSource = Omit<ImportedSource, 'publisherNamed' | 'written'>

/** The rows of each source as one: their words after each other, and what has no place in words and links. */
export function joinSourceRows(rows: ImportedSource[]): JoinedSource[] {
  return rowsByRecord(rows).flatMap((all) => {
    const [first] = all
    if (!first) return []
    // Of a source that was merged, the record says nothing any more.
    const own = all.filter(({ origin }) => origin === first.origin)
    const joined = joinedSource({ first, rows: own })
    return [sourceFits(joined) ? joined : withoutNames(first)]
  })
}

/** Whether what several rows say of one source fits in one. */
export function sourceRowsFit(rows: ImportedSource[]): boolean {
  const [first] = rows
  return !first || sourceFits(joinedSource({ first, rows }))
}

function joinedSource({ first, rows }: { first: ImportedSource; rows: ImportedSource[] }): JoinedSource {
  if (rows.length === 1) return withoutNames(first)
  const { ref, origin, kind } = first
  const publisher = firstOf(rows.map((row) => row.publisher))
  const { title, url, ...facts } = firstFacts(rows)
  const descriptions = rows.map((row) => joinTexts(wordsOf({ row, title, publisher })))
  return {
    ...{ ...facts, ref, origin, title, kind, url, publisher },
    description: joinTexts(descriptions),
    links: joinedLinks({ rows, url }),
  }
}

/** Its description, with the title and the publisher that the source does not have. */
function wordsOf({
  row,
  title,
  publisher,
}: {
  row: ImportedSource
  title: string
  publisher: Ref | null
}): (string | null)[] {
  const otherTitle = normaliseName(row.title) === normaliseName(title) ? null : row.title
  const otherPublisher = row.publisher !== null && row.publisher === publisher ? null : row.publisherNamed
  return [otherTitle, otherPublisher?.name ?? null, row.description]
}

function joinedLinks({ rows, url }: { rows: ImportedSource[]; url: string | null }): ImportedSource['links'] {
  const seen = new Set(url ? [normaliseURL(url)] : [])
  const links = rows.flatMap((row) => [
    ...(row.url ? [{ before: null, label: row.title, url: row.url }] : []),
    ...row.links,
  ])
  return links.filter((link) => {
    const address = normaliseURL(link.url)
    return !seen.has(address) && seen.add(address)
  })
}

function withoutNames(row: ImportedSource): JoinedSource {
  const { ref, origin, kind, publisher } = row
  return { ...sourceFacts.parse(row), ref, origin, kind, publisher }
}

/** Of each fact what the first row says that says something of it. */
function firstFacts(rows: ImportedSource[]): KeptFacts {
  return rows.reduceRight<KeptFacts>((later, row) => {
    const provided = Object.entries(sourceFacts.parse(row)).filter(([, value]) => value !== null)
    return { ...later, ...Object.fromEntries(provided) }
  }, noFacts)
}

function firstOf<Value>(values: (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null
}
