import type { ReactNode } from 'react'
import type { RelatedThing } from '@/domain/relations/relations'
import { DataTable, type Column } from '../lists/data-table'
import { Link } from '../elements/link'
import { tieKinds } from './relations-picture'
import { TopicLinks } from '../topics/topic-links'

const columns: Column<RelatedThing>[] = [
  { label: 'Naam', cell: ({ title, href }) => <Link href={href}>{title}</Link> },
  { label: 'Wat', cell: ({ kind }) => tieKinds[kind] },
  {
    label: 'Hoort bij',
    cell: ({ topics }) =>
      topics.length > 0 && (
        <ul>
          <TopicLinks topics={topics} />
        </ul>
      ),
  },
]

/** All that the picture shows, in words. */
export function RelationsTable({ things }: { things: RelatedThing[] }): ReactNode {
  return <DataTable label="Verbanden als tabel" columns={columns} rows={things} keyOf={({ id }) => id} />
}
