import type { RecordCollection } from '@/domain/topics/content-collections'
import type { SQL } from '@/server/database/public-sql'

/**
 * How a list that can be filtered is read. In every piece of SQL the record is called `r`; the pieces are our own, and
 * hold values of a request as parameters only.
 */
export interface DirectoryTable<Facet extends string, Order extends string> {
  /** As the index of the search calls it. */
  collection: RecordCollection
  /** What stands behind `from`, with `r` alone: all that is counted and put in order is in it, or in an index. */
  from: SQL
  /** The same with what is shown beside a record. */
  shown: SQL
  /** The view of the records that are not public. */
  hidden: SQL
  /** A query of which record (`record`) is in which topic (`topic`), public or not, each pair once. */
  topics: SQL
  columns: Record<Exclude<Facet, 'thema'>, FacetColumn>
  /** Each ends in what is different for every record. */
  orders: Record<Order, SQL>
}

/** A facet of which a record has one value, or none. */
export interface FacetColumn {
  /** What is counted. */
  value: SQL
  /** Whether a record has one of these values. */
  holds: (values: string[]) => SQL
  /** For a facet whose values are records themselves: a query for `id`, `value` and `label` of each that exists. */
  named?: SQL
}
