import type { ReactNode } from 'react'
import type { OrganisationDirectory } from '@/domain/organisation'
import {
  stringifyOrganisationFilter,
  withoutValue,
  type OrganisationFilter,
} from '@/domain/organisation-filter'
import { paths } from '@/domain/paths'
import { Link } from './link'

/** What is chosen, each with a link to the list without it. */
export function FilterChips({
  filter,
  facets,
}: {
  filter: OrganisationFilter
  facets: OrganisationDirectory['facets']
}): ReactNode {
  const groups = [
    { facet: 'topics', legend: 'Thema', options: facets.topics },
    { facet: 'types', legend: 'Soort', options: facets.types },
  ] as const
  const chips = groups.flatMap(({ facet, legend, options }) =>
    options
      .filter(({ chosen }) => chosen)
      .map(({ value, label }) => ({
        text: `${legend}: ${label}`,
        href: stringifyOrganisationFilter(withoutValue({ filter, facet, value })),
      })),
  )
  if (chips.length === 0) return null
  return (
    <ul
      aria-label="Gekozen filters"
      className="mt-4 flex flex-wrap gap-2 text-small font-medium print:hidden"
    >
      {chips.map(({ text, href }) => (
        <li key={text}>
          <Link
            href={href}
            label={`${text}, verwijder dit filter`}
            className="inline-block rounded-round border border-accent px-3 py-1 no-underline hover:bg-accent-soft"
          >
            {text} <span aria-hidden>×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link href={paths.organisations} className="inline-block px-2 py-1">
          Alles wissen
        </Link>
      </li>
    </ul>
  )
}
