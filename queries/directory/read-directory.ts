import type { z } from 'zod'

import type { Directory, FacetChoices } from '@/domain/lists/directory'
import { mapFacets } from '@/domain/lists/list-filter'
import { pageOf } from '@/domain/lists/page-of'
import { pageSize } from '@/domain/lists/page-size'
import { sql, type SQL } from '@/server/database/public-sql'

import { rows } from '../core/rows'
import { isListed, type Listed } from './conditions'
import { countChoices, total as totalFacet, type Choice } from './count-choices'
import { countWithout } from './count-without'
import { readRequested } from './read-requested'

/** One page of a list, with how many results each choice would give. At most three statements. */
export async function readDirectory<
  Facet extends string,
  Order extends string,
  Row extends z.ZodType,
  Shown,
>({
  row,
  toRow,
  columns,
  optionsOf,
  ...given
}: Omit<Listed<Facet, Order>, 'tsquery'> & {
  row: Row
  toRow: (found: z.output<Row>) => Shown
  /** What is read of the records of a page. */
  columns: SQL
  /** The options of a facet in the order in which they are shown. */
  optionsOf: (given: { facet: Facet; choices: Choice[]; chosen: string[] }) => FacetChoices['options']
}): Promise<Directory<Shown, Facet>> {
  const { list, filter } = given
  const listed = { ...given, tsquery: await readRequested(filter.text) }
  const counted = await countChoices(listed)
  const total = counted.find(({ facet }) => facet === totalFacet)?.count ?? 0
  const { page, pages } = pageOf({ requested: filter.page, total })
  const found = total > 0 ? await rows({ row, query: pageQuery({ listed, page, columns }) }) : []
  const choicesOf = (facet: Facet): Choice[] => counted.filter((choice) => choice.facet === facet)
  const facets = mapFacets({
    list,
    of: (facet): FacetChoices => {
      const choices = choicesOf(facet)
      const options = optionsOf({ facet, choices, chosen: filter.chosen[facet] })
      return { options, hidden: Math.max(0, (choices[0]?.many ?? 0) - choices.length) }
    },
  })
  const shown = mapFacets({ list, of: (facet) => new Set(facets[facet].options.map(({ value }) => value)) })
  return {
    rows: found.map(toRow),
    total,
    page,
    pages,
    facets,
    without: total === 0 ? await countWithout(listed) : [],
    ignored: mapValues({ listed, unless: (facet, value) => shown[facet].has(value) }),
  }
}

/** The page is found by what is in an index; the records of that page alone are read whole. */
function pageQuery<Facet extends string, Order extends string>({
  listed,
  page,
  columns,
}: {
  listed: Listed<Facet, Order>
  page: number
  columns: SQL
}): SQL {
  const { table, filter } = listed
  const by = table.orders[filter.order]
  return sql`
    with page as materialized (
      select id, row_number() over () as place from (
        select r.id from ${table.from} where ${isListed(listed)}
        order by ${by} limit ${pageSize} offset ${(page - 1) * pageSize}) found)
    select ${columns} from page, ${table.shown} where r.id = page.id order by page.place`
}

/** Chosen values, but for those that are known. */
function mapValues<Facet extends string, Order extends string>({
  listed: { filter },
  unless,
}: {
  listed: Listed<Facet, Order>
  unless: (facet: Facet, value: string) => boolean
}): string[] {
  return (Object.entries(filter.chosen) as [Facet, string[]][]).flatMap(([facet, values]) =>
    values.filter((value) => !unless(facet, value)),
  )
}
