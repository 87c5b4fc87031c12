import type { JSONFieldServerProps } from 'payload'
import type { ReactNode } from 'react'
import { z } from 'zod'

import { enumerate } from '@/domain/text/dutch'

import { Fact } from '../documents/fact'
import { FactTable } from '../documents/fact-table'
import { mergePlaces } from './merge-places'

const movedRows = z.object({
  table: z.string(),
  ids: z.array(z.unknown()),
  removed: z.array(z.unknown()),
  roles: z.array(z.unknown()),
})

const merged = z.object({
  moved: z.array(movedRows),
  aliases: z.array(z.string()),
  redirect: z.number().nullable(),
})

/** On a merge: what it changed beside the two records. */
export function MergeReport({ field, value }: JSONFieldServerProps & { value?: unknown }): ReactNode {
  const { data: done } = merged.safeParse(value)
  if (!done) return null
  const { moved, aliases, redirect } = done
  const label = String(field.label)
  const rows = rowsOf(moved)
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

/** What was done in each place, but for those where nothing was: a table may name a record in several columns. */
function rowsOf(moved: z.output<typeof movedRows>[]): (string | number)[][] {
  const counts = new Map<string, number[]>()
  for (const { table, ids, removed, roles } of moved) {
    const place = mergePlaces[table] ?? 'Elders'
    const before = counts.get(place)
    counts.set(
      place,
      [ids, removed, roles].map(({ length }, column) => length + (before?.[column] ?? 0)),
    )
  }
  return [...counts]
    .filter(([, each]) => each.some((count) => count !== 0))
    .map(([place, each]) => [place, ...each])
}
