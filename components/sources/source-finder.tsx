import type { ReactNode } from 'react'
import type { SourceRow } from '@/domain/sources/source'
import { sourceList, type SourceFacet, type SourceOrder } from '@/domain/lists/source-filter'
import { DirectoryFinder, type FinderProps } from '../lists/directory-finder'
import { SourceRows } from './source-rows'
import { SourceTable } from './source-table'

const words = {
  noun: 'source',
  summary: 'Filter op thema, soort, uitgever en jaar',
  legends: { thema: 'Thema', soort: 'Soort', uitgever: 'Uitgever', jaar: 'Jaar' },
  orders: { titel: 'Op titel', jaar: 'Nieuwste eerst' },
} as const

export function SourceFinder(props: FinderProps<SourceFacet, SourceOrder, SourceRow>): ReactNode {
  const Rows = props.filter.view === 'tabel' ? SourceTable : SourceRows
  return (
    <DirectoryFinder {...props} list={sourceList} name="bronnen" words={words}>
      <Rows rows={props.directory.rows} />
    </DirectoryFinder>
  )
}
