import { sourceFacts } from '@/domain/sources/source-facts'
import { safeHref } from '@/domain/text/safe-href'
import type { Reference } from '@/domain/topics/topic'

import type { SourceRecord } from '../topics/topic-record'

/** A source as a reference. */
export function toReference(source: Omit<SourceRecord, 'updatedAt'>): Reference {
  const { slug, publisher } = source
  const { url, kind, links, ...facts } = sourceFacts.parse(source)
  const shown = typeof publisher === 'object' && publisher !== null
  return {
    ...facts,
    slug: slug ?? '',
    url: safeHref(url),
    kind: kind ?? 'overig',
    publisher: shown ? { slug: publisher.slug ?? '', name: publisher.name } : null,
    links: links.flatMap((link) => {
      const href = safeHref(link.url)
      return href ? [{ ...link, url: href }] : []
    }),
  }
}
