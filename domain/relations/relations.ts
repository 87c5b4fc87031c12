import { isSlug } from '../text/is-slug'
import type { FacetOption } from '../lists/facet'
import type { ListDefinition, ListFilter } from '../lists/list-filter'
import { paths } from '../site/paths'

export type TieKind = 'topic' | 'organisation' | 'source'

/** Something that hangs together with others. */
export interface RelatedThing {
  /** Of no other thing: its kind and slug. */
  id: string
  kind: TieKind
  title: string
  /** What stands beside it in a picture. */
  short: string
  href: string
  /** The topics that it is in; of a topic itself none. */
  topics: { slug: string; title: string }[]
}

/** Two things that hang together, by their ids. */
export interface RelationLine {
  from: string
  to: string
}

/** A thing where it stands in the picture, in units of the picture, with its label if there is room for it. */
export interface PlacedThing extends RelatedThing {
  x: number
  y: number
  label: { x: number; y: number; anchor: 'start' | 'end' | 'middle' } | null
}

/** How themes, organisations and sources hang together. */
export interface RelationsPicture {
  width: number
  height: number
  things: PlacedThing[]
  /** The ends of each line. */
  lines: { x1: number; y1: number; x2: number; y2: number }[]
  /** Things that are not shown, since there are too many. */
  left: number
  topics: FacetOption[]
  /** Values in the address that mean nothing here and were left out. */
  ignored: string[]
}

export type RelationsFilter = ListFilter<'thema', 'naam'>

/** `/verbanden`: of all topics, or of some. */
export const relationsList: ListDefinition<'thema', 'naam'> = {
  path: paths.relations,
  facets: { thema: isSlug },
  orders: ['naam'],
}

/** As many as can be told apart in one picture. */
export const maxThings = 100
