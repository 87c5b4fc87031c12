import type { JSONFieldServerProps } from 'payload'
import type { ReactNode } from 'react'
import { z } from 'zod'

import { enumerate } from '@/domain/text/dutch'

import { Fact } from '../documents/fact'
import { FactTable } from '../documents/fact-table'

/** Where a record is named, by the table in which that is kept. */
const places: Record<string, string> = {
  topics_organisations: 'Organisaties van een thema',
  _topics_v_version_organisations: 'Organisaties in concepten en oude versies van een thema',
  topics_rels: 'Bronnen van een thema',
  _topics_v_rels: 'Bronnen in concepten en oude versies van een thema',
  sources: 'Uitgever van een bron',
  _sources_v: 'Uitgever in concepten en oude versies van een bron',
}

const merged = z.object({
  moved: z.array(
    z.object({
      table: z.string(),
      ids: z.array(z.unknown()),
      removed: z.array(z.unknown()),
      roles: z.array(z.unknown()),
    }),
  ),
  aliases: z.array(z.string()),
  redirect: z.number().nullable(),
})

/** On a merge: what it changed beside the two records. */
export function MergeReport({ field, value }: JSONFieldServerProps & { value?: unknown }): ReactNode {
  const { data: done } = merged.safeParse(value)
  if (!done) return null
  const { moved, aliases, redirect } = done
  const label = String(field.label)
  const rows = moved
    .map(({ table, ids, removed, roles }) => [
      places[table] ?? 'Elders',
      ids.length,
      removed.length,
      roles.length,
    ])
    .filter(([, ...counts]) => counts.some((count) => count !== 0))
  return (
    <>
      <Fact label={label}>
        {rows.length === 0 ? (
          <p>Nergens werd het verdwenen record genoemd.</p>
        ) : (
          <FactTable
            label={label}
            columns={['Waar', 'Noemt nu het andere', 'Stond er al', 'Rollen samengevoegd']}
            rows={rows}
          />
        )}
      </Fact>
      {aliases.length > 0 && (
        <Fact label="Heet nu ook">
          <p>{enumerate(aliases)}</p>
        </Fact>
      )}
      {redirect !== null && (
        <Fact label="Webadres">
          <p>Het oude webadres leidt naar het nieuwe.</p>
        </Fact>
      )}
    </>
  )
}
