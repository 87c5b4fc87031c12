import { z } from 'zod'

import type { Directory } from '@/domain/lists/directory'
import { facetsOf, withoutChoice } from '@/domain/lists/list-filter'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'
import { isListed, type Listed } from './conditions'

/** How many results there would be without each choice and without the words, for a list that has none. One statement. */
export async function countWithout<Facet extends string, Order extends string>(
  listed: Listed<Facet, Order>,
): Promise<Directory<never, Facet>['without']> {
  const { list, table, filter, tsquery } = listed
  const words = tsquery === null ? [] : [{ facet: null, value: filter.text }]
  const chosen = facetsOf(list).flatMap((facet) => filter.chosen[facet].map((value) => ({ facet, value })))
  const choices = [...words, ...chosen].slice(0, most)
  if (choices.length === 0) return []
  const counts = choices.map((choice, place) => {
    const left = {
      ...listed,
      filter: withoutChoice({ filter, ...choice }),
      tsquery: choice.facet === null ? null : tsquery,
    }
    return sql`select ${place}::int as place, count(*)::int as count from ${table.from} where ${isListed(left)}`
  })
  const found = await rows({
    row,
    query: sql.join(counts, sql` union all `),
  })
  const byPlace = new Map(found.map(({ place, count }) => [place, count]))
  return choices.map((choice, place) => ({ ...choice, count: byPlace.get(place) ?? 0 }))
}

/** The most choices that are counted. */
const most = 20

const row = z.object({ place: z.number(), count: z.number() })
