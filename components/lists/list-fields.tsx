import type { ReactNode } from 'react'
import { filterKeys } from '@/domain/lists/filter-values'
import { maxTextLength, yes, type ListDefinition, type ListFilter } from '@/domain/lists/list-filter'

const field = 'min-h-10 w-full min-w-0 rounded-small border border-control bg-surface px-3'

/** What a list is filtered by beside its facets: words, its order, and whether topics narrow. */
export function ListFields<Facet extends string, Order extends string>({
  list: { hasOneTopic },
  filter: { text, order, inAllTopics, view, open, chosen },
  orders,
}: {
  list: ListDefinition<Facet, Order>
  filter: ListFilter<Facet, Order>
  /** The orders as they are called. */
  orders: Record<Order, string>
}): ReactNode {
  const topics = Object.entries<string[]>(chosen).find(([facet]) => facet === filterKeys.topics)?.[1] ?? []
  return (
    <>
      <label className="grid gap-1.5">
        <span className="font-semibold">Zoek in deze lijst</span>
        <input
          type="search"
          name={filterKeys.text}
          defaultValue={text}
          maxLength={maxTextLength}
          className={field}
        />
      </label>
      {Object.keys(orders).length > 1 && (
        <label className="grid gap-1.5">
          <span className="font-semibold">Volgorde</span>
          <select
            name={filterKeys.order}
            defaultValue={order === Object.keys(orders)[0] ? '' : order}
            className={field}
          >
            {Object.entries<string>(orders).map(([value, label], place) => (
              <option key={value} value={place === 0 ? '' : value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {!hasOneTopic && (topics.length > 1 || inAllTopics) && (
        <label className="grid min-h-8 cursor-pointer grid-cols-[1.5rem_minmax(0,1fr)] items-center gap-2">
          <input
            type="checkbox"
            name={filterKeys.all}
            value={yes}
            defaultChecked={inAllTopics}
            className="size-5 accent-accent"
          />
          Alleen wat bij alle gekozen thema’s hoort
        </label>
      )}
      {view === 'tabel' && <input type="hidden" name={filterKeys.view} value={view} />}
      {open.map((facet) => (
        <input key={facet} type="hidden" name={filterKeys.open} value={facet} />
      ))}
    </>
  )
}
