import type { OrganisationFacet, OrganisationOrder } from '@/domain/organisation-filter'
import { published, sql } from '@/public-sql'

import type { DirectoryTable } from './directory-table'

const byName = sql`r.name collate "und-x-icu", r.id`

const topics = sql`select _parent_id as topic, organisation_id as record from topics_organisations`

/** The organisations, for `/organisaties` and what is taken along from there. */
export const organisationTable: DirectoryTable<OrganisationFacet, OrganisationOrder> = {
  collection: 'organisations',
  from: sql`organisations r`,
  shown: sql`organisations r`,
  topics,
  columns: {
    soort: {
      value: sql`r.type`,
      holds: (values) => sql`r.type::text in ${values}`,
    },
  },
  orders: {
    naam: { by: byName },
    themas: {
      join: sql`left join (select g.record, count(*) as topics from (${topics}) g
        join topics t on t.id = g.topic and ${published('t')} group by g.record) used on used.record = r.id`,
      by: sql`coalesce(used.topics, 0) desc, ${byName}`,
    },
  },
}
