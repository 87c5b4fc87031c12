import type { Directory } from '@/domain/lists/directory'
import type { QuestionRow } from '@/domain/lists/question-directory'
import { questionList, type QuestionFacet, type QuestionFilter } from '@/domain/lists/question-filter'

import { byLabel } from '../directory/facet-options'
import { questionTable } from '../directory/question-table'
import { readDirectory } from '../directory/read-directory'
import { questionColumns, questionRow, toQuestionRow } from './question-row'

export type QuestionDirectory = Directory<QuestionRow, QuestionFacet>

/** One page of the questions that a filter finds, with how many each choice would give. */
export function readQuestionDirectory(filter: QuestionFilter): Promise<QuestionDirectory> {
  return readDirectory({
    list: questionList,
    table: questionTable,
    filter,
    row: questionRow,
    columns: questionColumns,
    toRow: toQuestionRow,
    optionsOf: ({ facet: _, ...counted }) => byLabel(counted),
  })
}
