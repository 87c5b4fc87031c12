import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import type { SourceRow } from '@/domain/sources/source'
import { sourceKinds } from '@/domain/sources/source-kind'
import { ListedCoins } from './coins'
import { DataTable, type Column } from '../lists/data-table'
import { Link } from '../elements/link'
import { TopicLinks } from '../topics/topic-links'

const columns: Column<SourceRow>[] = [
  {
    label: 'Bron',
    cell: (source) => (
      <>
        <ListedCoins source={source} />
        <Link href={source.url}>{source.title}</Link>
      </>
    ),
  },
  {
    label: 'Uitgever',
    cell: ({ publisher }) =>
      publisher && <Link href={paths.organisation(publisher.slug)}>{publisher.name}</Link>,
  },
  { label: 'Soort', cell: ({ kind }) => sourceKinds[kind] },
  { label: 'Jaar', cell: ({ year }) => year, isNumber: true },
  {
    label: 'Thema’s',
    cell: ({ topics }) => (
      <ul>
        <TopicLinks topics={topics} />
      </ul>
    ),
  },
  {
    label: 'Verder',
    cell: ({ slug, title }) => (
      <Link href={paths.source(slug)} label={`Meer over ${title}`}>
        meer
      </Link>
    ),
  },
]

export function SourceTable({ rows }: { rows: SourceRow[] }): ReactNode {
  return <DataTable label="Bronnen" columns={columns} rows={rows} keyOf={({ slug }) => slug} />
}
