import type { FacetOption } from './facet'

/** One page of a filtered list. */
export interface Directory<Row, Facet extends string> {
  rows: Row[]
  /** Results of the whole filter, not only of this page. */
  total: number
  page: number
  pages: number
  facets: Record<Facet, FacetChoices>
  /** Where nothing was found: how many there would be without one of the choices, or without the words (`null`). */
  without: { facet: Facet | null; value: string; count: number }[]
  /** Values in the address that mean nothing here and were left out. */
  ignored: string[]
}

export interface FacetChoices {
  options: FacetOption[]
  /** Values that are not among the options, because others are used more. */
  hidden: number
}
