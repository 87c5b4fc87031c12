import type { SQL } from '@/server/database/public-sql'

/**
 * How a list that can be filtered is read. In every piece of SQL the record is called `r`; the pieces are our own, and
 * hold values of a request as parameters only.
 */
export interface DirectoryTable<Facet extends string, Order extends string> {
  /** Whether the index of the search finds a record by a `tsquery`. */
  isFound: (tsquery: string) => SQL
  idType: 'int' | 'varchar'
  /** What stands behind `from`, with `r` alone: all that is counted and put in order is in it, or in an index. */
  from: SQL
  /** The same with what is shown beside a record. */
  shown: SQL
  /** The view of the records that are not public; left out where `topics` knows none of them. */
  hidden?: SQL
  /** A query of which record (`record`) is in which topic (`topic`), each pair once. */
  topics: SQL
  columns: Record<Exclude<Facet, 'thema'>, FacetColumn>
  /** Each ends in what is different for every record. */
  orders: Record<Order, SQL>
}

/** A facet by which records are counted: of one value, or none, for each, or of any number. */
export type FacetColumn = {
  /** Whether a record has one of these values. */
  holds: (values: string[]) => SQL
} & (
  | {
      /** What is counted. */
      value: SQL
      pairs?: undefined
      /** For a facet whose values are records themselves: a query for `id`, `value` and `label` of each that exists. */
      named?: SQL
    }
  | {
      value?: undefined
      /** A query of which record (`record`) has which value (`id`), each pair once. */
      pairs: SQL
      named: SQL
    }
)
