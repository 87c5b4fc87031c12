import { fold } from '@/domain/text/fold'

import { sql, type SQL } from './public-sql'

/** A name as it is compared: its words without case, accents, punctuation and a leading article. */
export function comparableName(name: string): string {
  const words = fold(name)
    .replace(/['’‘.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words.replace(/^(?:de|het|een|t) (?=.)/, '')
}

/** The same of a column. */
export function comparableColumn(column: SQL): SQL {
  const plain = sql`lower(regexp_replace(normalize(${column}, NFKD), '[\\u0300-\\u036f''’‘.]', '', 'g'))`
  const words = sql`trim(regexp_replace(${plain}, '[^[:alnum:]]+', ' ', 'g'))`
  return sql`regexp_replace(${words}, '^(de|het|een|t) (?=.)', '')`
}
