import { facetsOf, type ListDefinition, type ListFilter } from '@/domain/lists/list-filter'
import { sql, type SQL } from '@/server/database/public-sql'

import type { DirectoryTable } from './directory-table'

/** A list that can be filtered, in its address and in the database. */
export interface Listed<Facet extends string, Order extends string> {
  list: ListDefinition<Facet, Order>
  table: DirectoryTable<Facet, Order>
  filter: ListFilter<Facet, Order>
  /** The words of the filter as the search asks for them, of `readAsked`. */
  asked: string | null
}

/** Whether a record has the words that are looked for. */
export function isFound<Facet extends string, Order extends string>({
  table,
  asked,
}: Listed<Facet, Order>): SQL {
  if (!asked) return sql`true`
  return sql`r.id in (select e.record from search_entries e
    where e.collection = ${table.collection} and e.vector @@ ${asked}::tsquery)`
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
  const asked = { table, facet }
  if (isColumn(asked)) return asked.table.columns[asked.facet].holds(values)
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
export function isColumn<Facet extends string, Order extends string>(asked: {
  table: DirectoryTable<Facet, Order>
  facet: Facet
}): asked is { table: DirectoryTable<Facet, Order>; facet: Exclude<Facet, 'thema'> } {
  return asked.facet !== 'thema'
}

/** Slugs of no public topic count for nothing: a filter of only those is no filter. */
function isInTopics({ topics, slugs, all }: { topics: SQL; slugs: string[]; all: boolean }): SQL {
  const chosen = sql`(select t.id from public_topics t where t.slug in ${slugs})`
  const enough = all ? sql`group by g.record having count(*) = (select count(*) from ${chosen} c)` : sql``
  return sql`(not exists ${chosen}
    or r.id in (select g.record from (${topics}) g where g.topic in ${chosen} ${enough}))`
}
