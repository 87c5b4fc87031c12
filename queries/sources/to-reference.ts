import { safeHref } from '@/domain/text/safe-href'
import type { Reference } from '@/domain/topics/topic'

import type { SourceRecord } from '../topics/topic-record'

/** A source as a reference. */
export function toReference(source: SourceRecord): Reference {
  const { publisher } = source
  const shown = typeof publisher === 'object' && publisher !== null
  return {
    slug: source.slug ?? '',
    title: source.title,
    url: safeHref(source.url),
    kind: source.kind ?? 'overig',
    year: source.year ?? null,
    description: source.description || null,
    publisher: shown ? { slug: publisher.slug ?? '', name: publisher.name } : null,
    links: (source.links ?? []).flatMap(({ before, label, url }) => {
      const href = safeHref(url)
      return href ? [{ before: before || null, label, url: href }] : []
    }),
  }
}
