import { cleanText } from '../text/clean-text'
import { filterKeys, listAddress, nameIgnored, sift, siftPage, type AddressParams } from './filter-values'

/** What a visitor chose in a list: the state of its page, all of it in its address. */
export interface ListFilter<Facet extends string, Order extends string> {
  /** Values by facet, sorted, each once. Between facets they narrow, within one they widen. */
  chosen: Record<Facet, string[]>
  /** Only what is in every chosen topic, where it would be in one of them. */
  inAllTopics: boolean
  /** Words to look for; empty for all. */
  text: string
  order: Order
  /** Facets of which every value is shown, however many there are. */
  open: Facet[]
  view: ListView
  /** From 1. */
  page: number
}

export type ListView = 'kaarten' | 'tabel'

/** A list that can be filtered. Facets are called what they are called in its address. */
export interface ListDefinition<Facet extends string, Order extends string> {
  path: string
  /** By facet: whether a value can be meant. */
  facets: Record<Facet, (candidate: string) => boolean>
  /** The first is what holds when none is asked for. */
  orders: readonly [Order, ...Order[]]
  /** Each of its records is in one topic: more of them never narrow. */
  hasOneTopic?: true
}

export interface ParsedListFilter<Facet extends string, Order extends string> {
  filter: ListFilter<Facet, Order>
  /** Values that cannot be meant, shortened for the notice that names them. */
  ignored: string[]
  /** Whether the words were too many, and only the first are looked for. */
  cut: boolean
}

/** Reads a filter from the parameters of an address. Whatever stands there, the filter is usable. */
export function parseListFilter<Facet extends string, Order extends string>({
  list,
  params,
}: {
  list: ListDefinition<Facet, Order>
  params: AddressParams
}): ParsedListFilter<Facet, Order> {
  const ignored: string[] = []
  const accepted = <Value extends string>(key: string, accept: (candidate: string) => candidate is Value) => {
    const sifted = sift({ value: params[key], accept })
    ignored.push(...sifted.rejected)
    return sifted.accepted
  }
  const facets = facetsOf(list)
  const chosen = mapFacets({
    list,
    of: (facet) => accepted(facet, (candidate): candidate is string => list.facets[facet](candidate)),
  })
  const isOrder = (candidate: string): candidate is Order => list.orders.some((order) => order === candidate)
  const isFacet = (candidate: string): candidate is Facet => facets.some((facet) => facet === candidate)
  const { page, rejected } = siftPage(params)
  const text = cleanText([params[filterKeys.text] ?? ''].flat()[0] ?? '')
  const filter: ListFilter<Facet, Order> = {
    chosen,
    inAllTopics: !list.hasOneTopic && accepted(filterKeys.all, isYes).length > 0,
    text: text
      .slice(0, maxTextLength)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trim(),
    order: accepted(filterKeys.order, isOrder)[0] ?? list.orders[0],
    open: accepted(filterKeys.open, isFacet),
    view: accepted(filterKeys.view, isTable)[0] ?? 'kaarten',
    page,
  }
  return { filter, ignored: nameIgnored([...ignored, ...rejected]), cut: text.length > maxTextLength }
}

/** The address of the list with this filter; what is the default is left out. */
export function stringifyListFilter<Facet extends string, Order extends string>({
  list,
  filter: { chosen, inAllTopics, text, order, open, view, page },
}: {
  list: ListDefinition<Facet, Order>
  filter: ListFilter<Facet, Order>
}): string {
  const values: [string, string][] = [
    ...facetsOf(list).flatMap((facet) => chosen[facet].map((value): [string, string] => [facet, value])),
    ...(inAllTopics ? [[filterKeys.all, yes] as [string, string]] : []),
    ...(text ? [[filterKeys.text, text] as [string, string]] : []),
    ...(order === list.orders[0] ? [] : [[filterKeys.order, order] as [string, string]]),
    ...(view === 'tabel' ? [[filterKeys.view, view] as [string, string]] : []),
    ...open.map((facet): [string, string] => [filterKeys.open, facet]),
  ]
  return listAddress({ path: list.path, values, page })
}

/**
 * The one address of what was asked for, where it was asked for by another: a form sends empty fields along, and a
 * person types in any order. `null` where it is that one, and where something has to be said of it.
 */
export function tidyAddress<Facet extends string, Order extends string>({
  list,
  params,
}: {
  list: ListDefinition<Facet, Order>
  params: AddressParams
}): string | null {
  const { filter, ignored, cut } = parseListFilter({ list, params })
  if (ignored.length > 0 || cut) return null
  const given = new URLSearchParams(
    Object.entries(params).flatMap(([key, value]) => [value ?? []].flat().map((each) => [key, each])),
  )
  const address = stringifyListFilter({ list, filter })
  return address === (given.size > 0 ? `${list.path}?${given}` : list.path) ? null : address
}

/** In the order in which an address has them. */
export function keysOf(list: ListDefinition<string, string>): string[] {
  const { all, text, order, view, open, page } = filterKeys
  return [...facetsOf(list), all, text, order, view, open, page]
}

/** The list as it is when nothing is chosen. */
export function wholeList<Facet extends string, Order extends string>(
  list: ListDefinition<Facet, Order>,
): ListFilter<Facet, Order> {
  return parseListFilter({ list, params: {} }).filter
}

/** The filter without one value of one facet, or without its words (`null`), back on the first page. */
export function withoutChoice<Facet extends string, Order extends string>({
  filter,
  facet,
  value,
}: {
  filter: ListFilter<Facet, Order>
  facet: Facet | null
  value: string
}): ListFilter<Facet, Order> {
  if (facet === null) return { ...filter, text: '', page: 1 }
  const left = filter.chosen[facet].filter((chosen) => chosen !== value)
  return { ...filter, chosen: { ...filter.chosen, [facet]: left }, page: 1 }
}

/** Whether a list is too particular to be of use in a search engine: it has words, or more than one value. */
export function isParticular<Facet extends string, Order extends string>({
  chosen,
  text,
}: ListFilter<Facet, Order>): boolean {
  return text !== '' || Object.values<string[]>(chosen).flat().length > 1
}

export function facetsOf<Facet extends string>(list: ListDefinition<Facet, string>): Facet[] {
  // The keys of a record that is written down are of its key's type.
  return Object.keys(list.facets) as Facet[]
}

/** Something for each facet of a list. */
export function mapFacets<Facet extends string, Value>({
  list,
  of,
}: {
  list: ListDefinition<Facet, string>
  of: (facet: Facet) => Value
}): Record<Facet, Value> {
  // The entries are those of every facet.
  return Object.fromEntries(facetsOf(list).map((facet) => [facet, of(facet)])) as Record<Facet, Value>
}

/** In characters. */
export const maxTextLength = 200

/** What a switch in an address says when it is on. */
export const yes = 'ja'

function isYes(candidate: string): candidate is typeof yes {
  return candidate === yes
}

function isTable(candidate: string): candidate is 'tabel' {
  return candidate === 'tabel'
}
