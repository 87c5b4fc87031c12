/** One value of a facet; `count` is how many results choosing it would give. */
export interface FacetOption {
  value: string
  label: string
  count: number
  chosen: boolean
}

/** What a list can be filtered by: a group of choices under one name of the address. */
export interface Facet {
  /** The name in the address. */
  name: string
  legend: string
  options: FacetOption[]
  /** Where all values are, when they are too many to be shown. */
  more?: { count: number; href: string }
}
