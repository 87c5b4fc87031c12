import { sql, type SQL } from './sql'

/** As `fold` in domain/fold.ts, in SQL: without case, accents and the difference between ’ and '. */
export function folded(text: SQL): SQL {
  return sql`lower(replace(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036F]', '', 'g'), '’', '''')
    collate "und-x-icu")`
}
