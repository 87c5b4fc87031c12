import type { ReactNode } from 'react'
import { groupQuestions, type QuestionRow } from '@/domain/lists/question-directory'
import { questionList, type QuestionFacet, type QuestionOrder } from '@/domain/lists/question-filter'
import { DirectoryFinder, type FinderProps } from '../lists/directory-finder'
import { QuestionGroups } from './question-groups'
import { QuestionTable } from './question-table'

const words = {
  noun: 'question',
  summary: 'Filter op thema, organisatie en bron',
  legends: { thema: 'Thema', organisatie: 'Organisatie', bron: 'Bron' },
  orders: { thema: 'Op thema' },
} as const

export function QuestionFinder({
  base,
  ...props
}: FinderProps<QuestionFacet, QuestionOrder, QuestionRow> & {
  /** The origin of the site: paper has the whole address of each question. */
  base: string
}): ReactNode {
  const { rows } = props.directory
  return (
    <DirectoryFinder {...props} list={questionList} name="vragen" words={words}>
      {props.filter.view === 'tabel' ? (
        <QuestionTable rows={rows} />
      ) : (
        <QuestionGroups groups={groupQuestions(rows)} base={base} />
      )}
    </DirectoryFinder>
  )
}
