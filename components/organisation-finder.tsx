import type { ReactNode } from 'react'
import { counted, enumerate } from '@/domain/dutch'
import type { OrganisationDirectory } from '@/domain/organisation'
import { stringifyOrganisationFilter, type OrganisationFilter } from '@/domain/organisation-filter'
import { paths } from '@/domain/paths'
import { EmptyState } from './empty-state'
import { FacetForm } from './facet-form'
import { FilterChips } from './filter-chips'
import { Link } from './link'
import { Notice } from './notice'
import { OrganisationRows } from './organisation-rows'
import { Pagination } from './pagination'

/** The list of organisations with its filter: a form and links, nothing that needs a script. */
export function OrganisationFinder({
  filter,
  directory,
  ignored,
}: {
  filter: OrganisationFilter
  directory: OrganisationDirectory
  ignored: string[]
}): ReactNode {
  const { rows, total, page, pages, facets } = directory
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 min-[56rem]:grid-cols-[16rem_minmax(0,1fr)]">
      <FacetForm facets={facets} />
      <section>
        {ignored.length > 0 && <Notice>{ignoredSentence(ignored)}</Notice>}
        <h2 className="border-b-3 border-ink pb-3 text-subtitle">
          {counted({ count: total, noun: 'organisation' })}
        </h2>
        <FilterChips filter={filter} facets={facets} />
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

function ignoredSentence(ignored: string[]): string {
  const shown = ignored.slice(0, 5).map((value) => `“${value}”`)
  const rest = ignored.length - shown.length
  const values = enumerate(rest > 0 ? [...shown, `${rest} andere`] : shown)
  return `Deze waarden in het adres kent de gids niet. Ze zijn niet gebruikt: ${values}.`
}
