import type { ReactNode } from 'react'
import { counted } from '@/domain/dutch'
import { filterKeys } from '@/domain/filter-values'
import type { OrganisationDirectory } from '@/domain/organisation'
import {
  stringifyOrganisationFilter,
  withoutValue,
  type OrganisationFilter,
} from '@/domain/organisation-filter'
import { paths } from '@/domain/paths'
import { EmptyState } from './empty-state'
import { FacetForm } from './facet-form'
import { FilterChips } from './filter-chips'
import { IgnoredValues } from './ignored-values'
import { Link } from './link'
import { OrganisationRows } from './organisation-rows'
import { Pagination } from './pagination'

/** The list of organisations with its filter: a form and links, nothing that needs a script. */
export function OrganisationFinder({
  filter,
  directory: { rows, total, page, pages, facets },
  ignored,
}: {
  filter: OrganisationFilter
  directory: OrganisationDirectory
  ignored: string[]
}): ReactNode {
  const choices = [
    { part: 'topics', name: filterKeys.topics, legend: 'Thema', options: facets.topics },
    { part: 'types', name: filterKeys.types, legend: 'Soort', options: facets.types },
  ] as const
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 min-[56rem]:grid-cols-[16rem_minmax(0,1fr)]">
      <FacetForm action={paths.organisations} summary="Filter op thema en soort" facets={[...choices]} />
      <section>
        <IgnoredValues values={ignored} />
        <h2 className="border-b-3 border-ink pb-3 text-subtitle">
          {counted({ count: total, noun: 'organisation' })}
        </h2>
        <FilterChips
          facets={[...choices]}
          without={({ facet, option: { value } }) =>
            stringifyOrganisationFilter(withoutValue({ filter, facet: facet.part, value }))
          }
          all={paths.organisations}
        />
        {rows.length > 0 ? (
          <OrganisationRows rows={rows} />
        ) : (
          <EmptyState>
            Geen organisaties gevonden. <Link href={paths.organisations}>Bekijk alle organisaties</Link>
          </EmptyState>
        )}
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(target) => stringifyOrganisationFilter({ ...filter, page: target })}
        />
      </section>
    </div>
  )
}
