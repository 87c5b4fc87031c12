import { Parser } from 'htmlparser2'

import { line } from './line'
import type { PageMetadata } from './page-metadata'
import { readJsonLd } from './read-json-ld'

/**
 * Reads what a page tells programs about the work that it is: for scholars (Highwire’s `citation_*`), for search engines
 * (JSON-LD), for shares (Open Graph) and for libraries (Dublin Core), in that order, and last what browsers show.
 * Sources: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing, https://schema.org/CreativeWork,
 * https://ogp.me, https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
 */
export function readPageMetadata(html: string): PageMetadata {
  const { meta, jsonLd, title, language } = readParts(html)
  const work = readJsonLd(jsonLd)
  const named = (...names: string[]): string | null =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null
  return {
    title: named('citation_title') ?? work.title ?? named('og:title', 'dc.title', 'dcterms.title') ?? title,
    publisher:
      named(
        'citation_publisher',
        'citation_technical_report_institution',
        'citation_dissertation_institution',
      ) ??
      work.publisher ??
      named('og:site_name', 'dc.publisher', 'dcterms.publisher'),
    date:
      named('citation_publication_date', 'citation_date', 'citation_online_date', 'citation_year') ??
      work.date ??
      named('article:published_time', 'dc.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.date', 'date'),
    language:
      named('citation_language') ??
      work.language ??
      named('og:locale', 'dc.language', 'dcterms.language') ??
      language,
  }
}

interface Parts {
  /** By name in lower case; the first that says something counts. */
  meta: Map<string, string>
  jsonLd: string[]
  title: string | null
  language: string | null
}

/** Without a tree: a page of many parts within each other costs what a flat one does. */
function readParts(html: string): Parts {
  const parts: Parts = { meta: new Map(), jsonLd: [], title: null, language: null }
  /** Of the title or the script that is open. */
  let text: string | null = null
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'html') parts.language ??= line(attributes.lang)
      if (name === 'meta') addMeta({ meta: parts.meta, attributes })
      if ((name === 'title' && parts.title === null) || (name === 'script' && isJsonLd(attributes))) text = ''
    },
    ontext: (part) => {
      if (text !== null) text += part
    },
    onclosetag: (name) => {
      if (text === null) return
      if (name === 'title') parts.title ??= line(text)
      if (name === 'script') parts.jsonLd.push(text)
      text = null
    },
  })
  parser.end(html)
  return parts
}

type Attributes = Record<string, string>

function addMeta({ meta, attributes }: { meta: Map<string, string>; attributes: Attributes }): void {
  const name = (attributes.name ?? attributes.property ?? '').toLowerCase()
  const content = line(attributes.content)
  if (name !== '' && content !== null && !meta.has(name)) meta.set(name, content)
}

function isJsonLd({ type = '' }: Attributes): boolean {
  return type.toLowerCase() === 'application/ld+json'
}
