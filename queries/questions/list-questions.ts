import type { QuestionRow } from '@/domain/lists/question-directory'
import { sql, type SQL } from '@/server/database/public-sql'

import { rows } from '../core/rows'
import { questionTable } from '../directory/question-table'
import { questionColumns, questionRow, toQuestionRow } from './question-row'

/** Public questions `r` in their subtopics `s`. */
export async function listQuestions({ where, order }: { where: SQL; order: SQL }): Promise<QuestionRow[]> {
  const found = await rows({
    row: questionRow,
    query: sql`select ${questionColumns} from ${questionTable.shown} where ${where} order by ${order}`,
  })
  return found.map(toQuestionRow)
}
