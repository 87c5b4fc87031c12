import type { Directory } from '@/domain/lists/directory'
import type { SourceRow } from '@/domain/sources/source'
import { sourceList, type SourceFacet, type SourceFilter } from '@/domain/lists/source-filter'
import { sourceKinds } from '@/domain/sources/source-kind'

import { byLabel, byYear, labelled } from '../directory/facet-options'
import { readDirectory } from '../directory/read-directory'
import { sourceTable } from '../directory/source-table'
import { sourceColumns, sourceRow, toSourceRow } from './source-row'

export type SourceDirectory = Directory<SourceRow, SourceFacet>

/** One page of the sources that a filter finds, with how many each choice would give. */
export function readSourceDirectory(filter: SourceFilter): Promise<SourceDirectory> {
  return readDirectory({
    list: sourceList,
    table: sourceTable,
    filter,
    row: sourceRow,
    columns: sourceColumns,
    toRow: toSourceRow,
    optionsOf: ({ facet, ...counted }) => {
      if (facet === 'soort') return labelled({ ...counted, labels: sourceKinds })
      return facet === 'jaar' ? byYear(counted) : byLabel(counted)
    },
  })
}
