import type { SourceFacet, SourceOrder } from '@/domain/source-filter'
import { published, sql } from '@/public-sql'

import type { DirectoryTable } from './directory-table'

const byTitle = sql`r.title collate "und-x-icu", r.id`

/** The sources with their publishers (`p`), for `/bronnen` and what is taken along from there. */
export const sourceTable: DirectoryTable<SourceFacet, SourceOrder> = {
  collection: 'sources',
  from: sql`sources r left join organisations p on p.id = r.publisher_id and ${published('p')}`,
  topics: sql`select parent_id as topic, sources_id as record from topics_rels where path = 'sources'`,
  columns: {
    soort: {
      value: sql`r.kind::text`,
      label: sql`r.kind::text`,
      holds: (values) => sql`r.kind::text in ${values}`,
    },
    uitgever: {
      value: sql`p.slug`,
      label: sql`p.name`,
      // Slugs of no public organisation count for nothing, as those of topics do.
      holds: (values) => sql`(p.slug in ${values} or not exists (${publishers(values)}))`,
      named: publishers,
    },
    jaar: {
      value: sql`r.year::int::text`,
      label: sql`r.year::int::text`,
      holds: (values) => sql`r.year::int::text in ${values}`,
    },
  },
  orders: {
    titel: { by: byTitle },
    jaar: { by: sql`r.year desc nulls last, ${byTitle}` },
  },
}

function publishers(slugs: string[]): ReturnType<typeof published> {
  return sql`select o.slug as value, o.name as label from organisations o
    where o.slug in ${slugs} and ${published('o')}`
}
