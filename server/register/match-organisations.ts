import { z } from 'zod'

import { matchBody } from '@/domain/register/match-body'
import { isOrganisationType } from '@/domain/organisations/organisation-type'

import { readCandidates } from './read-candidates'
import type { RunStatement } from './statement'

/**
 * Matches all organisations that are no body yet, and those that an identifier says to be another one. Returns how
 * many it matched. A match by name stays when the register calls the body otherwise: that is a difference to show.
 */
export async function matchOrganisations({
  run,
  only = null,
}: {
  run: RunStatement
  /** One organisation, instead of all. */
  only?: number | null
}): Promise<number> {
  let matched = 0
  for (let last = 0; ;) {
    const organisations = await readOrganisations({ run, after: last, only })
    const end = organisations.at(-1)
    if (!end) return matched
    last = end.id
    const { bodies, today } = await readCandidates({ organisations, run })
    const found = organisations.flatMap((organisation) => {
      const { id, rejected } = organisation
      const match = matchBody({ organisation, bodies, today, rejected })
      return match && !(organisation.isMatched && match.by === 'name') ? [{ organisation: id, ...match }] : []
    })
    matched += await writeMatches({ matches: found, run })
  }
}

interface Match {
  organisation: number
  body: string
  by: string
}

/** Writes those that are new or another, and returns how many those were. */
export async function writeMatches({
  matches,
  run,
}: {
  matches: Match[]
  run: RunStatement
}): Promise<number> {
  if (matches.length === 0) return 0
  const written = await run({
    text: `
      insert into register_matches as m (organisation, body, "by")
      select * from unnest($1::int[], $2::text[], $3::text[]) as found(organisation, body, "by")
      where not exists (select from register_matches s
        where s.organisation = found.organisation and s.body = found.body and s."by" = found."by")
      on conflict (organisation) do update set body = excluded.body, "by" = excluded."by"
      returning organisation`,
    values: [
      matches.map(({ organisation }) => organisation),
      matches.map(({ body }) => body),
      matches.map(({ by }) => by),
    ],
  })
  return written.length
}

const organisationRow = z.object({
  id: z.number(),
  name: z.string(),
  abbreviation: z.string().nullable(),
  aliases: z.array(z.string()),
  type: z
    .custom((type) => type === null || isOrganisationType(type))
    .transform((type) => (isOrganisationType(type) ? type : null)),
  url: z.string().nullable(),
  identifiers: z.object({
    tooi: z.string().nullable(),
    kvk: z.string().nullable(),
    rsin: z.string().nullable(),
  }),
  isMatched: z.boolean(),
  /** Bodies that an editor said it is not. */
  rejected: z.array(z.string()),
})

/** Of an organisation "o". */
export const rejectedBodies = `coalesce((select json_agg(i.value) from register_ignored i
  where i.organisation = o.id and i.field = 'body'), '[]')`

/** As visitors see them; one that was never public as it was first saved. */
async function readOrganisations({
  run,
  after,
  only,
}: {
  run: RunStatement
  after: number
  only: number | null
}): Promise<z.output<typeof organisationRow>[]> {
  const rows = await run({
    text: `
      select o.id, o.name, o.abbreviation, o.type::text as type, o.url,
        coalesce((select json_agg(t.text order by t."order") from organisations_texts t
          where t.parent_id = o.id and t.path = 'aliases'), '[]') as aliases,
        json_build_object('tooi', nullif(o.identifiers_tooi, ''), 'kvk', nullif(o.identifiers_kvk, ''),
          'rsin', nullif(o.identifiers_rsin, '')) as identifiers,
        m.organisation is not null as "isMatched", ${rejectedBodies} as rejected
      from organisations o
      left join register_matches m on m.organisation = o.id
      where o.id > $1 and ($2::int is null or o.id = $2) and o.deleted_at is null and o.name is not null
      order by o.id limit 500`,
    values: [after, only],
  })
  return rows.map((row) => organisationRow.parse(row))
}
