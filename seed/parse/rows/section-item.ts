import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Place } from '@/domain/document/topic-document'

/** What stands in the section of a table. */
export type SectionItem<Role extends string> = Row<Role> | LooseLine | LooseBlock

/** A row of a table, or what stands for one: the content of its cells, each with what its column is for. */
export interface Row<Role extends string> {
  type: 'row'
  place: Place
  cells: Cell<Role>[]
}

export interface Cell<Role extends string> {
  role: Role | 'other'
  header: string
  filled: boolean
  nodes: PhrasingContent[]
}

/** A line or list item beside the table. */
export interface LooseLine {
  type: 'line'
  place: Place
  nodes: PhrasingContent[]
  listed: boolean
  /** What is said below it, in the same list item. */
  details: PhrasingContent[]
  /** What it belongs to, for text that has to be kept whole. */
  block: Paragraph
}

/** Anything else beside the table. */
export interface LooseBlock {
  type: 'block'
  block: RootContent
}
