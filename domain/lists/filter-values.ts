import { cleanText } from '../text/clean-text'
import { truncate } from '../text/truncate'

/** The names of what can stand in the address of a list. */
export const filterKeys = {
  topics: 'thema',
  types: 'soort',
  all: 'alle',
  text: 'q',
  order: 'sorteer',
  view: 'weergave',
  open: 'toon',
  page: 'pagina',
} as const

/** The parameters of an address, as Next gives them. */
export type AddressParams = Record<string, string | string[] | undefined>

/** The parameters of an address that was not read by Next. */
export function paramsOf(search: URLSearchParams): AddressParams {
  return Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]))
}

/** The distinct values of one key that can be meant, sorted, and those that cannot; at most 50 of each. */
export function sift<Value extends string>({
  value,
  accept,
}: {
  value: string | string[] | undefined
  accept: (candidate: string) => candidate is Value
}): { accepted: Value[]; rejected: string[] } {
  const given = [...new Set([value ?? []].flat())].filter((candidate) => candidate !== '')
  const read = given.slice(0, most)
  return {
    accepted: read.filter(accept).sort(),
    rejected: [...read.filter((candidate) => !accept(candidate)), ...given.slice(most)].slice(0, most),
  }
}

/** The page that an address asks for, from 1. */
export function siftPage(params: AddressParams): { page: number; rejected: string[] } {
  const { accepted, rejected } = sift({ value: params[filterKeys.page], accept: isPageNumber })
  return { page: Number(accepted[0] ?? 1), rejected }
}

/** Values that cannot be meant, each once and shortened, for the notice that names them. */
export function nameIgnored(rejected: string[]): string[] {
  return [
    ...new Set(
      rejected
        .map(cleanText)
        .filter((text) => text !== '')
        .map((text) => truncate({ text, maxLength: 40 })),
    ),
  ]
}

/** An address with the parts that are not the default; the first page is never named. */
export function listAddress({
  path,
  values,
  page,
}: {
  path: string
  values: [string, string][]
  page: number
}): string {
  const query = new URLSearchParams([...values, ...(page > 1 ? [[filterKeys.page, String(page)]] : [])])
  return query.size > 0 ? `${path}?${query}` : path
}

const most = 50

function isPageNumber(candidate: string): candidate is string {
  return /^[1-9][0-9]{0,4}$/.test(candidate)
}
