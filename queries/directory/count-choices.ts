import { z } from 'zod'

import { facetsOf } from '@/domain/list-filter'
import { published, sql, type SQL } from '@/public-sql'

import { rows } from '../rows'
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
    const asked = { table: listed.table, facet }
    if (!isColumn(asked)) return []
    const { value, label } = asked.table.columns[asked.facet]
    return [sql`${value} as ${sql.identifier(facet)}`, sql`${label} as ${sql.identifier(`${facet}_label`)}`]
  })
  const flags = facets.map((facet) => sql`(${meets({ facet, listed })}) as ${flag(facet)}`)
  return rows({
    row: choice,
    query: sql`
      with base as materialized (
        select r.id, ${sql.join([...columns, ...flags], sql`, `)}
        from ${listed.table.from} where ${isFound(listed)})
      select ${total} as facet, '' as value, '' as label, count(*)::int as count, 0 as many
        from base b where ${meetAll(facets)}
      union all ${sql.join(
        facets.map((facet) => choicesOf({ facet, facets, listed })),
        sql` union all `,
      )}`,
  })
}

function choicesOf<Facet extends string, Order extends string>({
  facet,
  facets,
  listed,
}: {
  facet: Facet
  facets: Facet[]
  listed: Listed<Facet, Order>
}): SQL {
  const { filter } = listed
  const chosen = filter.chosen[facet]
  const most = filter.open.includes(facet) ? mostOpen : mostClosed
  return sql`
    select ${facet}::text, value, label, count, many from (
      select counted.*, (row_number() over (order by count desc, label, value))::int as place,
        (count(*) over ())::int as many
      from (${countsOf({ facet, facets, listed })}) counted) placed
    where place <= ${most} or value = any(${sql.param(chosen)}::text[])`
}

function countsOf<Facet extends string, Order extends string>({
  facet,
  facets,
  listed: { table, filter },
}: {
  facet: Facet
  facets: Facet[]
  listed: Listed<Facet, Order>
}): SQL {
  const others = facets.filter((other) => other !== facet)
  const asked = { table, facet }
  if (!isColumn(asked)) {
    return sql`
      select t.slug as value, t.title as label, coalesce(used.count, 0) as count from topics t
      left join (select g.topic, count(*)::int as count from base b join (${table.topics}) g on g.record = b.id
        where ${meetAll(filter.inAllTopics ? facets : others)} group by g.topic) used on used.topic = t.id
      where ${published('t')}`
  }
  const { named } = table.columns[asked.facet]
  const chosen = filter.chosen[facet]
  const column = sql.identifier(facet)
  const none =
    named && chosen.length > 0 ? sql`union all select value, label, 0 from (${named(chosen)}) n` : sql``
  return sql`
    select value, max(label) as label, sum(count)::int as count from (
      select b.${column} as value, max(b.${sql.identifier(`${facet}_label`)}) as label, count(*)::int as count
        from base b where b.${column} is not null and ${meetAll(others)} group by b.${column}
      ${none}) each group by value`
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
const mostClosed = 15
const mostOpen = 1000
