import { facetsOf, type ListDefinition, type ListFilter } from '@/domain/lists/list-filter'
import type { RecordCollection } from '@/domain/topics/content-collections'
import { sql, type SQL } from '@/server/database/public-sql'

import type { DirectoryTable, FacetColumn } from './directory-table'

/** A list that can be filtered, in its address and in the database. */
export interface Listed<Facet extends string, Order extends string> {
  list: ListDefinition<Facet, Order>
  table: DirectoryTable<Facet, Order>
  filter: ListFilter<Facet, Order>
  /** The words of the filter as the search asks for them, of `readRequested`. */
  tsquery: string | null
}

/** Whether a record has the words that are looked for. */
export function isFound<Facet extends string, Order extends string>({
  table,
  tsquery,
}: Listed<Facet, Order>): SQL {
  return tsquery ? table.isFound(tsquery) : sql`true`
}

/** Whether a record meets what is chosen of one facet. */
export function meets<Facet extends string, Order extends string>({
  facet,
  listed: { table, filter },
}: {
  facet: Facet
  listed: Listed<Facet, Order>
}): SQL {
  const values = filter.chosen[facet]
  if (values.length === 0) return sql`true`
  const column = { table, facet }
  if (isColumn(column)) return column.table.columns[column.facet].holds(values)
  return isInTopics({ topics: table.topics, slugs: values, all: filter.inAllTopics })
}

/** What holds for the records of the whole list: what is found, and meets every facet. */
export function isListed<Facet extends string, Order extends string>(listed: Listed<Facet, Order>): SQL {
  return sql.join(
    [isFound(listed), ...facetsOf(listed.list).map((facet) => meets({ facet, listed }))],
    sql` and `,
  )
}

/** All facets are columns, but for the topics. */
export function isColumn<Facet extends string, Order extends string>(column: {
  table: DirectoryTable<Facet, Order>
  facet: Facet
}): column is { table: DirectoryTable<Facet, Order>; facet: Exclude<Facet, 'thema'> } {
  return column.facet !== 'thema'
}

/** Slugs of no public topic count for nothing: a filter of only those is no filter. */
function isInTopics({ topics, slugs, all }: { topics: SQL; slugs: string[]; all: boolean }): SQL {
  const chosen = sql`(select t.id from public_topics t where t.slug in ${slugs})`
  const enough = all ? sql`group by g.record having count(*) = (select count(*) from ${chosen} c)` : sql``
  return sql`(not exists ${chosen}
    or r.id in (select g.record from (${topics}) g where g.topic in ${chosen} ${enough}))`
}

/** What `isFound` of a table of organisations or sources says. */
export function inIndex(collection: RecordCollection): (tsquery: string) => SQL {
  return (tsquery) => sql`r.id in (select e.record from search_entries e
    where e.collection = ${collection} and e.vector @@ ${tsquery}::tsquery)`
}

/**
 * What `holds` of a facet says whose values are records themselves: slugs of none that is public count for nothing, as
 * those of topics do. `isOneOf` says whether the value of a record is among those of a query for ids.
 */
export function holdsNamed({
  named,
  isOneOf,
}: {
  named: SQL
  isOneOf: (ids: SQL) => SQL
}): FacetColumn['holds'] {
  return (values) => {
    const chosen = sql`(select n.id from (${named}) n where n.value in ${values})`
    return sql`(${isOneOf(chosen)} or not exists ${chosen})`
  }
}
