import type { SourceFacet, SourceOrder } from '@/domain/lists/source-filter'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import type { DirectoryTable } from './directory-table'

const byTitle = sql`${dutchOrder(sql`r.title`)}, r.id`

const publishers = sql`select o.id, o.slug as value, o.name as label from public_organisations o`

/** The sources, for `/bronnen` and what is taken along from there; shown with their publishers (`p`). */
export const sourceTable: DirectoryTable<SourceFacet, SourceOrder> = {
  collection: 'sources',
  from: sql`public_sources r`,
  shown: sql`public_sources r left join public_organisations p on p.id = r.publisher_id`,
  hidden: sql`hidden_sources`,
  topics: sql`select parent_id as topic, sources_id as record from topics_rels where path = 'sources'`,
  columns: {
    soort: { value: sql`r.kind`, holds: (values) => sql`r.kind::text in ${values}` },
    uitgever: {
      value: sql`r.publisher_id`,
      // Slugs of no public organisation count for nothing, as those of topics do.
      holds: (values) => sql`(r.publisher_id in (select id from (${publishers}) p where p.value in ${values})
        or not exists (select from (${publishers}) p where p.value in ${values}))`,
      named: publishers,
    },
    jaar: { value: sql`r.year::int`, holds: (values) => sql`r.year::int::text in ${values}` },
  },
  orders: {
    titel: byTitle,
    jaar: sql`r.year desc nulls last, ${byTitle}`,
  },
}
