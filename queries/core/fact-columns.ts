import { sql, type SQL } from '@/server/database/public-sql'

/** The columns of these facts, with their names, for `json_build_object`; `alias` is the name of their table in the query. */
export function factColumns({ facts, alias }: { facts: string[]; alias: string }): SQL {
  const columns = facts.map(
    (fact) => sql`${sql.raw(`'${fact}'`)}, ${sql.identifier(alias)}.${sql.identifier(fact)}`,
  )
  return sql.join(columns, sql`, `)
}
