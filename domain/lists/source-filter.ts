import { isSlug } from '../text/is-slug'
import type { ListDefinition, ListFilter } from './list-filter'
import { paths } from '../site/paths'
import { isSourceKind } from '../sources/source-kind'

export type SourceFacet = 'thema' | 'soort' | 'uitgever' | 'jaar'

export type SourceOrder = 'titel' | 'jaar'

export type SourceFilter = ListFilter<SourceFacet, SourceOrder>

/** `/bronnen`: by title, or the newest first. */
export const sourceList: ListDefinition<SourceFacet, SourceOrder> = {
  path: paths.sources,
  facets: { thema: isSlug, soort: isSourceKind, uitgever: isSlug, jaar: isYear },
  orders: ['titel', 'jaar'],
}

function isYear(candidate: string): boolean {
  return /^[12][0-9]{3}$/.test(candidate)
}
