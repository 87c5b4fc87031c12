import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isOrganisationType, type OrganisationType } from '@/domain/organisations/organisation-type'
import {
  describeDifference,
  differenceKinds,
  differencesOf,
  type Difference,
} from '@/domain/register/differences'
import { amsterdamToday } from '@/server/database/amsterdam-today'
import { sql } from '@/server/database/public-sql'
import { formOf, staffRows } from '@/server/database/staff-rows'

export interface RegisterLine extends Difference {
  organisation: number
  title: string
  href: string
  detail: string
}

export interface RegisterOverview {
  /** The day (ISO 8601) of the register; `null` where none was loaded. */
  day: string | null
  /** Why the site itself could not load it the last time. */
  problem: string | null
  lines: RegisterLine[]
}

const maybe = z.string().nullable()
const type = z.custom<OrganisationType>(isOrganisationType)

const pair = z.object({
  id: z.number(),
  organisation: z.object({
    name: z.string(),
    aliases: z.array(z.string()),
    type: type.nullable(),
    url: maybe,
    endedAt: maybe,
  }),
  body: z.object({
    name: z.string(),
    abbreviation: maybe,
    otherNames: z.array(z.string()),
    kinds: z.array(z.string()),
    types: z.array(type),
    website: maybe,
    endedAt: maybe,
  }),
  ignored: z.record(z.string(), z.string()),
})

const row = z.object({ day: maybe, problem: maybe, today: z.string(), pairs: z.array(pair) })

/** What the register says otherwise of public organisations, without what an editor ignored. One statement. */
export async function readRegister(req: PayloadRequest): Promise<RegisterOverview> {
  const [found] = await staffRows({
    req,
    row,
    query: sql`
      select (select day::text from register_state) as day, (select problem from register_attempts) as problem,
        ${amsterdamToday} as today, coalesce((select json_agg(json_build_object('id', o.id,
          'organisation', json_build_object('name', o.name, 'type', o.type, 'url', o.url, 'endedAt', o.ended_at, 'aliases',
            coalesce((select json_agg(t.text) from organisations_texts t where t.parent_id = o.id and t.path = 'aliases'), '[]')),
          'body', json_build_object('name', b.name, 'abbreviation', b.abbreviation, 'otherNames', b.other_names,
            'kinds', b.kinds, 'types', b.types, 'website', b.website, 'endedAt', b.ended_at),
          'ignored', coalesce((select json_object_agg(i.field, i.value) from register_ignored i where i.organisation = o.id), '{}'))
          order by o.name, o.id)
        from register_matches m join register_bodies b on b.id = m.body join public_organisations o on o.id = m.organisation), '[]') as pairs`,
  })
  if (!found) return { day: null, problem: null, lines: [] }
  const lines = found.pairs.flatMap(({ id, organisation, body, ignored }) =>
    differencesOf({ organisation, body, today: found.today })
      .filter(({ kind, value }) => ignored[kind] !== value)
      .map((difference) => ({
        ...difference,
        organisation: id,
        title: organisation.name,
        href: formOf({ collection: 'organisations', id }),
        detail: describeDifference(difference),
      })),
  )
  const order = (line: RegisterLine): number => differenceKinds.indexOf(line.kind)
  return { ...found, lines: lines.toSorted((a, b) => order(a) - order(b)).slice(0, maxLines) }
}

const maxLines = 20
