import { z } from 'zod'

import { soughtNames, type MatchableBody, type Recognisable } from '@/domain/register/match-body'

import { bodyRow } from './body-row'
import type { RunStatement } from './statement'

/** The bodies that one of these organisations may be, and the day in Amsterdam. One statement, on indexes. */
export async function readCandidates({
  organisations,
  run,
}: {
  organisations: Recognisable[]
  run: RunStatement
}): Promise<{ bodies: MatchableBody[]; today: string }> {
  const identifiersOf = (name: keyof Recognisable['identifiers']): string[] =>
    organisations.flatMap(({ identifiers }) => identifiers[name]?.trim() || [])
  const rows = await run({
    text: `
      select to_char(now() at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as today, coalesce((select json_agg(json_build_object(
        'id', b.id, 'tooi', b.tooi, 'name', b.name, 'abbreviation', b.abbreviation, 'otherNames', b.other_names, 'kinds', b.kinds,
        'website', b.website, 'kvk', b.kvk, 'rsin', b.rsin, 'endedAt', b.ended_at))
      from register_bodies b
      where b.names && $1::text[] or b.tooi = any($2::text[]) or b.kvk = any($3::text[]) or b.rsin = any($4::text[])), '[]') as bodies`,
    values: [
      organisations.flatMap(soughtNames),
      identifiersOf('tooi').flatMap(writtenForms),
      identifiersOf('kvk'),
      identifiersOf('rsin'),
    ],
  })
  return candidates.parse(rows[0])
}

/** An address is the same with http and https, and with a slash at its end. */
function writtenForms(address: string): string[] {
  const rest = address.replace(/^https?:\/\//i, '').replace(/\/+$/, '')
  return [`https://${rest}`, `http://${rest}`]
}

const candidates = z.object({ today: z.string(), bodies: z.array(bodyRow) })
