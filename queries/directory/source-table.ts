import type { SourceFacet, SourceOrder } from '@/domain/lists/source-filter'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { holdsNamed, inIndex } from './conditions'
import type { DirectoryTable } from './directory-table'
import { publicOrganisations } from './named-records'

const byTitle = sql`${dutchOrder(sql`r.title`)}, r.id`

/** The sources, for `/bronnen` and what is taken along from there; shown with their publishers (`p`). */
export const sourceTable: DirectoryTable<SourceFacet, SourceOrder> = {
  isFound: inIndex('sources'),
  idType: 'int',
  from: sql`public_sources r`,
  shown: sql`public_sources r left join public_organisations p on p.id = r.publisher_id`,
  hidden: sql`hidden_sources`,
  topics: sql`select parent_id as topic, sources_id as record from topics_rels where path = 'sources'`,
  columns: {
    soort: { value: sql`r.kind`, holds: (values) => sql`r.kind::text in ${values}` },
    uitgever: {
      value: sql`r.publisher_id`,
      holds: holdsNamed({
        named: publicOrganisations,
        isOneOf: (publishers) => sql`r.publisher_id in ${publishers}`,
      }),
      named: publicOrganisations,
    },
    jaar: { value: sql`r.year::int`, holds: (values) => sql`r.year::int::text in ${values}` },
  },
  orders: {
    titel: byTitle,
    jaar: sql`r.year desc nulls last, ${byTitle}`,
  },
}
