import type { ReactNode } from 'react'
import { counted } from '@/domain/text/dutch'
import { filterKeys } from '@/domain/lists/filter-values'
import { paths } from '@/domain/site/paths'
import type { QuestionDirectory } from '@/domain/lists/question-directory'
import { stringifyQuestionFilter, type QuestionFilter } from '@/domain/lists/question-filter'
import { EmptyState } from '../elements/empty-state'
import { FacetForm } from '../lists/facet-form'
import { FilterChips } from '../lists/filter-chips'
import { IgnoredValues } from '../lists/ignored-values'
import { Pagination } from '../lists/pagination'
import { QuestionGroups } from './question-groups'
import { ExportLinks } from '../exports/export-links'

/** The list of questions with its filter: a form and links, nothing that needs a script. */
export function QuestionFinder({
  filter,
  directory: { groups, total, page, pages, topics },
  ignored,
  base,
}: {
  filter: QuestionFilter
  directory: QuestionDirectory
  ignored: string[]
  /** The origin of the site: paper has the whole address of each question. */
  base: string
}): ReactNode {
  const facets = [{ name: filterKeys.topics, legend: 'Thema', options: topics }]
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 min-[56rem]:grid-cols-[16rem_minmax(0,1fr)] print:block">
      <FacetForm action={paths.questions} summary="Filter op thema" facets={facets} />
      <section>
        <IgnoredValues values={ignored} />
        <h2 className="border-b-3 border-ink pb-3 text-subtitle">
          {counted({ count: total, noun: 'question' })}
        </h2>
        <FilterChips
          facets={facets}
          without={({ option: { value } }) =>
            stringifyQuestionFilter({ topics: filter.topics.filter((slug) => slug !== value), page: 1 })
          }
          all={paths.questions}
        />
        {total > 0 ? (
          <QuestionGroups groups={groups} base={base} />
        ) : (
          <EmptyState>Er zijn nog geen vragen.</EmptyState>
        )}
        <ExportLinks list="vragen" address={stringifyQuestionFilter({ ...filter, page: 1 })} />
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(target) => stringifyQuestionFilter({ ...filter, page: target })}
        />
      </section>
    </div>
  )
}
