import type { CreativeWork, Dataset, Legislation, Report } from 'schema-dts'

import { paths } from '../site/paths'
import { unreachableLink, type UnreachableLinks } from '../link-checks/unreachable-link'
import type { SourceKind } from '../sources/source-kind'
import { absolute } from '../text/absolute'
import type { Reference } from '../topics/topic'
import { organisationId } from './organisation-id'

type Work = Exclude<CreativeWork | Dataset | Legislation | Report, string>

/** What schema.org calls each kind of source. */
const types = {
  rapport: 'Report',
  onderzoek: 'Report',
  cijfers: 'Dataset',
  register: 'Dataset',
  databank: 'Dataset',
  'wet-en-regelgeving': 'Legislation',
  dossier: 'CreativeWork',
  overig: 'CreativeWork',
} as const satisfies Record<SourceKind, string>

/** What a source is known by on every page that speaks of it: a place on its own page. */
export function workId({ slug, base }: { slug: string; base: string }): string {
  return `${absolute({ base, path: paths.source(slug) })}#bron`
}

/** A source as a work that somebody published. */
export function referenceNode({
  reference,
  unreachableLinks,
  base,
}: {
  reference: Reference
  unreachableLinks?: UnreachableLinks
  base: string
}): Work {
  const { slug, title, url, kind, year, language, description, publisher } = reference
  return {
    '@type': types[kind],
    '@id': workId({ slug, base }),
    name: title,
    url: url ?? undefined,
    archivedAt: unreachableLink({ url, links: unreachableLinks })?.archived?.url,
    datePublished: year ? String(year) : undefined,
    inLanguage: language ?? undefined,
    description: description ?? undefined,
    publisher: publisher
      ? {
          '@type': 'Organization',
          '@id': organisationId({ slug: publisher.slug, base }),
          name: publisher.name,
        }
      : undefined,
  }
}
