import { cleanText } from '../text/clean-text'
import { filterKeys, siftPage, type AddressParams } from '../lists/filter-values'
import { paths } from '../site/paths'
import { searchKindOrder, type SearchKind } from './search'

/** What a visitor looks for: the state of the search page, all of it in its address. */
export interface SearchQuery {
  /** As it is shown, at most 200 characters; empty when nothing is asked yet. */
  text: string
  /** `null` for all kinds. */
  kind: SearchKind | null
  /** From 1. */
  page: number
}

/** Reads what is asked from the parameters of an address, and says whether it was too long and cut. */
export function parseSearchQuery(params: AddressParams): { query: SearchQuery; cut: boolean } {
  const text = cleanText([params.q ?? ''].flat()[0] ?? '')
  const requested = [params[filterKeys.types] ?? ''].flat()[0]
  return {
    query: { text: firstCharacters(text), kind: kindOf(requested), page: siftPage(params).page },
    cut: text.length > maxQueryLength,
  }
}

/** The address of the search page with this query; what is the default is left out. */
export function stringifySearchQuery({ text, kind, page }: SearchQuery): string {
  const query = new URLSearchParams({
    ...(text ? { q: text } : {}),
    ...(kind ? { [filterKeys.types]: kindNames[kind] } : {}),
    ...(page > 1 ? { [filterKeys.page]: String(page) } : {}),
  })
  return query.size > 0 ? `${paths.search}?${query}` : paths.search
}

/** In characters. */
export const maxQueryLength = 200

function firstCharacters(text: string): string {
  return text
    .slice(0, maxQueryLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}

/** The kinds as an address names them. */
const kindNames: Record<SearchKind, string> = {
  topic: 'themas',
  subtopic: 'onderwerpen',
  organisation: 'organisaties',
  question: 'vragen',
  source: 'bronnen',
  page: 'paginas',
}

function kindOf(requested: string | undefined): SearchKind | null {
  return searchKindOrder.find((kind) => kindNames[kind] === requested) ?? null
}
