import type { ReactNode } from 'react'
import { formatNumber } from '@/domain/text/dutch'
import type { Facet } from '@/domain/lists/facet'
import { Link } from '../elements/link'

/**
 * Checkboxes for what a list can be filtered by, with how many results each would give; `children` are other fields.
 * The choices are those of the address: a browser that comes back to it brings no others.
 */
export function FacetForm({
  action,
  summary,
  facets,
  children,
}: {
  action: string
  summary: string
  facets: Facet[]
  children?: ReactNode
}): ReactNode {
  return (
    <form action={action} method="get" autoComplete="off" aria-label="Filter" className="print:hidden">
      <details className="open-when-wide">
        <summary className="flex min-h-10 cursor-pointer list-none items-center gap-2 rounded-small border border-control bg-surface px-4 font-semibold before:content-['+'/''] in-open:before:content-['–'/'']">
          {summary}
        </summary>
        <div className="grid gap-6 max-[56rem]:mt-4">
          {children}
          {facets.map((facet) => (
            <FacetGroup key={facet.name} facet={facet} />
          ))}
          <button className="min-h-10 cursor-pointer justify-self-start rounded-small bg-accent px-4 font-semibold text-accent-ink">
            Toepassen
          </button>
        </div>
      </details>
    </form>
  )
}

function FacetGroup({ facet: { legend, name, options, more } }: { facet: Facet }): ReactNode {
  if (options.length === 0) return null
  return (
    <fieldset>
      <legend className="pb-1.5 font-semibold">{legend}</legend>
      {options.map(({ value, label, count, chosen }) => (
        <label
          key={value}
          className="grid min-h-8 cursor-pointer grid-cols-[1.5rem_minmax(0,1fr)_auto] items-center gap-2 has-disabled:cursor-default has-disabled:text-muted"
        >
          <input
            type="checkbox"
            name={name}
            value={value}
            defaultChecked={chosen}
            disabled={count === 0 && !chosen}
            className="size-5 accent-accent"
          />
          <bdi>{label}</bdi>
          <span className="text-small text-muted tabular-nums">{formatNumber(count)}</span>
        </label>
      ))}
      {more && more.count > 0 && (
        <p className="pt-1 pl-8 text-small">
          <Link
            href={more.href}
            label={`Toon nog ${formatNumber(more.count)} bij ${legend.toLowerCase()}`}
            className="py-1"
          >
            Toon nog {formatNumber(more.count)}
          </Link>
        </p>
      )}
    </fieldset>
  )
}
