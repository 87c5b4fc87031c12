import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isOrganisationType, type OrganisationType } from '@/domain/organisations/organisation-type'
import { differencesOf, type Difference } from '@/domain/register/differences'
import { amsterdamToday } from '@/server/database/amsterdam-today'
import { sql } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'

/** Something that the register says otherwise of an organisation than its public version. */
export interface FoundDifference extends Difference {
  organisation: number
  name: string
  /** The number by which the register keeps the body. */
  body: string
  /** An unpublished draft says what the register does. */
  isInDraft: boolean
}

export interface RegisterComparison {
  /** The day (ISO 8601) of the register; `null` where none was loaded. */
  day: string | null
  /** Why the site itself could not load it the last time. */
  problem: string | null
  differences: FoundDifference[]
}

const maybe = z.string().nullable()
const type = z.custom<OrganisationType>(isOrganisationType)

const compared = z.object({
  name: z
    .string()
    .nullable()
    .transform((name) => name ?? ''),
  aliases: z.array(z.string()),
  type: type.nullable(),
  url: maybe,
  endedAt: maybe,
})

const pair = z.object({
  id: z.number(),
  organisation: compared,
  draft: compared.nullable(),
  body: z.object({
    id: z.string(),
    name: z.string(),
    abbreviation: maybe,
    otherNames: z.array(z.string()),
    kinds: z.array(z.string()),
    types: z.array(type),
    website: maybe,
    endedAt: maybe,
  }),
  ignored: z.array(z.string()),
})

const row = z.object({ day: maybe, problem: maybe, today: z.string(), pairs: z.array(pair) })

/** What the register says otherwise of public organisations, or of one, without what was ignored. One statement. */
export async function readDifferences({
  organisation = null,
  req,
}: {
  organisation?: number | null
  req: PayloadRequest
}): Promise<RegisterComparison> {
  const [found] = await staffRows({
    req,
    row,
    query: sql`
      select (select day::text from register_state) as day, (select problem from register_attempts) as problem,
        ${amsterdamToday} as today, coalesce((select json_agg(json_build_object('id', o.id,
          'organisation', json_build_object('name', o.name, 'type', o.type, 'url', o.url, 'endedAt', o.ended_at, 'aliases',
            coalesce((select json_agg(t.text) from organisations_texts t where t.parent_id = o.id and t.path = 'aliases'), '[]')),
          'draft', (select json_build_object('name', v.version_name, 'type', v.version_type, 'url', v.version_url,
            'endedAt', v.version_ended_at, 'aliases', coalesce((select json_agg(t.text) from _organisations_v_texts t
              where t.parent_id = v.id and t.path = 'version.aliases'), '[]'))
            from _organisations_v v where v.parent_id = o.id and v.latest and v.version__status = 'draft' limit 1),
          'body', json_build_object('id', b.id, 'name', b.name, 'abbreviation', b.abbreviation, 'otherNames', b.other_names,
            'kinds', b.kinds, 'types', b.types, 'website', b.website, 'endedAt', b.ended_at),
          'ignored', coalesce((select json_agg(i.field || ' ' || i.value) from register_ignored i
            where i.organisation = o.id), '[]')) order by o.name, o.id)
        from register_matches m join register_bodies b on b.id = m.body join public_organisations o on o.id = m.organisation
        where ${organisation}::int is null or o.id = ${organisation}::int), '[]') as pairs`,
  })
  if (!found) return { day: null, problem: null, differences: [] }
  const { day, problem, today, pairs } = found
  return { day, problem, differences: pairs.flatMap((each) => differencesIn({ pair: each, today })) }
}

function differencesIn({
  pair: { id, organisation, draft, body, ignored },
  today,
}: {
  pair: z.output<typeof pair>
  today: string
}): FoundDifference[] {
  const inDraft = draft && differencesOf({ organisation: draft, body, today })
  return differencesOf({ organisation, body, today })
    .filter(({ kind, value }) => !ignored.includes(`${kind} ${value}`))
    .map((difference) => ({
      ...difference,
      organisation: id,
      name: organisation.name,
      body: body.id,
      isInDraft: inDraft !== null && !inDraft.some(({ kind }) => kind === difference.kind),
    }))
}
