import type { OrganisationFacet, OrganisationOrder } from '@/domain/lists/organisation-filter'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { inIndex } from './conditions'
import type { DirectoryTable } from './directory-table'

const byName = sql`${dutchOrder(sql`r.name`)}, r.id`

const topics = sql`select _parent_id as topic, organisation_id as record from topics_organisations`

/** The organisations, for `/organisaties` and what is taken along from there. */
export const organisationTable: DirectoryTable<OrganisationFacet, OrganisationOrder> = {
  isFound: inIndex('organisations'),
  idType: 'int',
  from: sql`public_organisations r`,
  shown: sql`public_organisations r`,
  hidden: sql`hidden_organisations`,
  topics,
  columns: {
    soort: {
      value: sql`r.type`,
      holds: (values) => sql`r.type::text in ${values}`,
    },
  },
  orders: {
    naam: byName,
    themas: sql`r.public_topics desc, ${byName}`,
  },
}
