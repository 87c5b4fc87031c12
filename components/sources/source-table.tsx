import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import type { SourceRow } from '@/domain/sources/source'
import { plainFields } from '@/domain/sources/source-fields'
import { ListedCoins } from './coins'
import { DataTable, type Column } from '../lists/data-table'
import { Link } from '../elements/link'
import { SourceTitle } from './source-title'
import { TopicLinks } from '../topics/topic-links'

const work: Column<SourceRow>[] = [
  {
    label: 'Bron',
    cell: (source) => (
      <>
        <ListedCoins source={source} />
        <SourceTitle source={source} />
      </>
    ),
  },
  {
    label: 'Uitgever',
    cell: ({ publisher }) =>
      publisher && <Link href={paths.organisation(publisher.slug)}>{publisher.name}</Link>,
  },
]

const use: Column<SourceRow>[] = [
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
  const columns = [...work, ...factsOf(rows), ...use]
  return <DataTable label="Bronnen" columns={columns} rows={rows} keyOf={({ slug }) => slug} />
}

/** The facts that one of the sources has at least. */
function factsOf(rows: SourceRow[]): Column<SourceRow>[] {
  return plainFields.flatMap(({ term, words }) => {
    const values = rows.map(words).filter((value) => value !== null)
    const isNumber = values.some((value) => typeof value === 'number')
    return values.length > 0 ? [{ label: term, cell: words, isNumber }] : []
  })
}
