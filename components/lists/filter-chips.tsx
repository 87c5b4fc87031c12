import type { ReactNode } from 'react'
import type { Facet, FacetOption } from '@/domain/lists/facet'
import { Chip } from '../elements/chip'
import { Link } from '../elements/link'

/** What is chosen, each with a link to the list without it; `all` is the address of the list without a filter. */
export function FilterChips<Group extends Facet>({
  facets,
  text,
  without,
  all,
}: {
  facets: Group[]
  /** Words that are looked for, and the list without them. */
  text?: { text: string; href: string } | ''
  without: (choice: { facet: Group; option: FacetOption }) => string
  all: string
}): ReactNode {
  const chips = [
    ...(text ? [{ text: `“${text.text}”`, href: text.href }] : []),
    ...facets.flatMap((facet) =>
      facet.options
        .filter(({ chosen }) => chosen)
        .map((option) => ({ text: `${facet.legend}: ${option.label}`, href: without({ facet, option }) })),
    ),
  ]
  if (chips.length === 0) return null
  return (
    <>
      <p className="mt-4 hidden text-small print:block">
        Gekozen: {chips.map(({ text }) => text).join(', ')}.
      </p>
      <ul aria-label="Gekozen filters" className="mt-4 flex flex-wrap gap-2 text-small print:hidden">
        {chips.map(({ text, href }) => (
          <li key={text}>
            <Chip href={href} label={`${text}, verwijder dit filter`} chosen>
              {text} <span aria-hidden>×</span>
            </Chip>
          </li>
        ))}
        <li>
          <Link href={all} className="inline-block px-2 py-1">
            Alles wissen
          </Link>
        </li>
      </ul>
    </>
  )
}
