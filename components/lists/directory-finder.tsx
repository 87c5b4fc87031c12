import type { ReactNode } from 'react'
import type { Directory } from '@/domain/lists/directory'
import { counted, type Noun } from '@/domain/text/dutch'
import type { ExportList } from '@/domain/exports/formats'
import type { Facet as Shown } from '@/domain/lists/facet'
import {
  facetsOf,
  keysOf,
  maxTextLength,
  stringifyListFilter,
  withoutChoice,
  type ListDefinition,
  type ListFilter,
} from '@/domain/lists/list-filter'
import { Chip } from '../elements/chip'
import { FacetForm } from './facet-form'
import { FilterChips } from './filter-chips'
import { IgnoredValues } from './ignored-values'
import { ListFields } from './list-fields'
import { Notice } from '../elements/notice'
import { NothingFound } from './nothing-found'
import { Pagination } from './pagination'
import { ExportLinks } from '../exports/export-links'

export interface FinderProps<Facet extends string, Order extends string, Row> {
  filter: ListFilter<Facet, Order>
  directory: Directory<Row, Facet>
  ignored: string[]
  cut: boolean
}

/** A list with its filter: a form and links, which the list follows by itself where there is JavaScript. */
export function DirectoryFinder<Facet extends string, Order extends string, Row>({
  list,
  name,
  filter,
  directory: { total, page, pages, facets, without, ignored: unknown },
  words: { noun, summary, legends, orders },
  ignored,
  cut,
  children,
}: FinderProps<Facet, Order, Row> & {
  list: ListDefinition<Facet, Order>
  /** As what it is taken along. */
  name: ExportList
  words: {
    noun: Noun
    summary: string
    legends: Record<Facet, string>
    orders: Record<Order, string>
  }
  children: ReactNode
}): ReactNode {
  const address = (changed: Partial<ListFilter<Facet, Order>>): string =>
    stringifyListFilter({ list, filter: { ...filter, page: 1, ...changed } })
  const groups = facetsOf(list).map((facet): Shown & { facet: Facet } => ({
    facet,
    name: facet,
    legend: legends[facet],
    options: facets[facet].options,
    more: { count: facets[facet].hidden, href: address({ open: [...filter.open, facet].sort() }) },
  }))
  const found = `${counted({ count: total, noun })} gevonden`
  return (
    <follow-filter
      keys={keysOf(list).join(' ')}
      found={found}
      className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 min-[56rem]:grid-cols-[16rem_minmax(0,1fr)] print:block"
    >
      <FacetForm action={list.path} summary={summary} facets={groups}>
        <ListFields list={list} filter={filter} orders={orders} />
      </FacetForm>
      <section>
        <IgnoredValues values={[...ignored, ...unknown]} />
        {cut && <Notice>Er is gezocht met de eerste {maxTextLength} tekens.</Notice>}
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 border-b-3 border-ink pb-3">
          <h2 className="text-subtitle">{counted({ count: total, noun })}</h2>
          <ul aria-label="Weergave" className="flex gap-2 print:hidden">
            {views.map(({ view, label }) => (
              <li key={view}>
                <Chip
                  href={address({ view, page })}
                  chosen={view === filter.view}
                  current={view === filter.view}
                >
                  {label}
                </Chip>
              </li>
            ))}
          </ul>
        </div>
        <FilterChips
          facets={groups}
          text={filter.text && { text: filter.text, href: address({ text: '' }) }}
          without={({ facet: { facet }, option: { value } }) =>
            stringifyListFilter({ list, filter: withoutChoice({ filter, facet, value }) })
          }
          all={list.path}
        />
        {total > 0 ? (
          children
        ) : (
          <NothingFound
            noun={noun}
            all={list.path}
            ways={without.map(({ facet, value, count }) => ({
              label:
                (facet && facets[facet].options.find((option) => option.value === value)?.label) ?? value,
              href: stringifyListFilter({ list, filter: withoutChoice({ filter, facet, value }) }),
              count,
            }))}
          />
        )}
        <ExportLinks list={name} address={address({})} />
        <Pagination page={page} pages={pages} hrefOf={(target) => address({ page: target })} />
      </section>
    </follow-filter>
  )
}

const views = [
  { view: 'kaarten', label: 'Lijst' },
  { view: 'tabel', label: 'Tabel' },
] as const
