import { sql } from '@payloadcms/db-postgres'

export { sql }

/** A piece of SQL with its values apart, as the tag `sql` makes it. */
export type SQL = ReturnType<typeof sql<unknown>>
