import { z } from 'zod'

import { facetsOf } from '@/domain/lists/list-filter'
import { sql, type SQL } from '@/server/database/public-sql'

import { rows } from '../core/rows'
import { isColumn, isFound, meets, type Listed } from './conditions'

const choice = z.object({
  facet: z.string(),
  value: z.string(),
  label: z.string(),
  count: z.number(),
  /** How many values the facet has. */
  many: z.number(),
})

export type Choice = z.output<typeof choice>

/** The facet under which the number of results of the whole filter is told. */
export const total = 'total'

/**
 * How many results there are, and how many each choice would give: what is chosen of the other facets holds, what is
 * chosen of its own does not; but where topics narrow, every chosen one holds for the topics too. Of a facet with many
 * values, those that are used most and those that are chosen. One statement, which goes over the records once.
 */
export async function countChoices<Facet extends string, Order extends string>(
  listed: Listed<Facet, Order>,
): Promise<Choice[]> {
  const facets = facetsOf(listed.list)
  const columns = facets.flatMap((facet) => {
    const column = { table: listed.table, facet }
    if (!isColumn(column)) return []
    const { value } = column.table.columns[column.facet]
    return value ? [sql`${value} as ${sql.identifier(facet)}`] : []
  })
  const narrowing = facets.filter((facet) => listed.filter.chosen[facet].length > 0)
  const flags = narrowing.map((facet) => sql`(${meets({ facet, listed })}) as ${flag(facet)}`)
  return rows({
    row: choice,
    query: sql`
      with base as materialized (
        select ${sql.join([sql`r.id`, ...columns, ...flags], sql`, `)}
        from ${listed.table.from} where ${isFound(listed)})
      select ${total} as facet, '' as value, '' as label, count(*)::int as count, 0 as many
        from base b where ${meetAll(narrowing)}
      union all ${sql.join(
        facets.map((facet) => choicesOf({ facet, narrowing, listed })),
        sql` union all `,
      )}`,
  })
}

function choicesOf<Facet extends string, Order extends string>({
  facet,
  narrowing,
  listed,
}: {
  facet: Facet
  /** The facets of which something is chosen. */
  narrowing: Facet[]
  listed: Listed<Facet, Order>
}): SQL {
  const { filter } = listed
  const most = filter.open.includes(facet) ? maxOpen : maxClosed
  return sql`
    select ${facet}::text, value, label, count, many from (
      select counted.*, (row_number() over (order by count desc, label, value))::int as place
      from (${countsOf({ facet, narrowing, most, listed })}) counted) placed
    where place <= ${most} or value = any(${sql.param(filter.chosen[facet])}::text[])`
}

/** A query for `value`, `label`, `count` and how `many` values there are; of records, only those that are used most. */
function countsOf<Facet extends string, Order extends string>({
  facet,
  narrowing,
  most,
  listed,
}: {
  facet: Facet
  narrowing: Facet[]
  most: number
  listed: Listed<Facet, Order>
}): SQL {
  const { table, filter } = listed
  const others = narrowing.filter((other) => other !== facet)
  const column = { table, facet }
  if (!isColumn(column)) {
    return sql`
      select t.slug as value, t.title as label, coalesce(used.count, 0) as count, (count(*) over ())::int as many
      from public_topics t
      left join (${usesOf({ needed: filter.inAllTopics ? narrowing : others, listed })}) used on used.topic = t.id`
  }
  const { named, pairs } = table.columns[column.facet]
  const value = pairs ? sql`p.id` : sql`b.${sql.identifier(facet)}`
  const counted = sql`
    select ${value} as id, count(*)::int as count, (count(*) over ())::int as many
    from base b ${pairs ? sql`join (${pairs}) p on p.record = b.id` : sql``}
    where ${value} is not null and ${meetAll(others)} group by ${value}`
  if (!named) return sql`select id::text as value, id::text as label, count, many from (${counted}) c`
  // Some that are used most may not be public, and are not named.
  const used = sql`
    select n.value, n.label, m.count, m.many
    from (select * from counted order by count desc, id limit ${2 * most}) m join (${named}) n on n.id = m.id`
  const { [facet]: chosen } = filter.chosen
  if (chosen.length === 0) return sql`with counted as (${counted}) ${used}`
  return sql`
    with counted as (${counted})
    ${used}
    union
    select n.value, n.label, coalesce(c.count, 0), coalesce(c.many, 0) from (${named}) n
    left join counted c on c.id = n.id where n.value = any(${sql.param(chosen)}::text[])`
}

/**
 * How many of the records are in each topic. Of all records that is all rows but those of records that nobody may see,
 * which are few: to count those is much less than to look up every record of every row.
 */
function usesOf<Facet extends string, Order extends string>({
  needed,
  listed: { table, tsquery },
}: {
  needed: Facet[]
  listed: Listed<Facet, Order>
}): SQL {
  const isWhole = tsquery === null && needed.length === 0
  if (!isWhole)
    return sql`
      select g.topic, count(*)::int as count from base b join (${table.topics}) g on g.record = b.id
      where ${meetAll(needed)} group by g.topic`
  const every = sql`
    select g.topic, count(*)::int as count from (${table.topics}) g where g.record is not null group by g.topic`
  if (!table.hidden) return every
  return sql`
    select every.topic, every.count - coalesce(hidden.count, 0) as count
    from (${every}) every
    left join (select h.topic, count(*)::int as count from (${table.topics}) h
      join ${table.hidden} r on r.id = h.record group by h.topic) hidden
      on hidden.topic = every.topic`
}

function meetAll(facets: string[]): SQL {
  return facets.length === 0
    ? sql`true`
    : sql.join(
        facets.map((facet) => sql`b.${flag(facet)}`),
        sql` and `,
      )
}

function flag(facet: string): SQL {
  return sql`${sql.identifier(`in_${facet}`)}`
}

/** Values of a facet that are shown at once, and when all are asked for. */
const maxClosed = 15
const maxOpen = 1000
