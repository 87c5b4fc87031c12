import { sql } from '@/server/database/public-sql'

/** The records that are values of a facet: their `id`, `value` in an address and `label`. */
export const publicOrganisations = sql`select o.id, o.slug as value, o.name as label from public_organisations o`

export const publicSources = sql`select b.id, b.slug as value, b.title as label from public_sources b`
