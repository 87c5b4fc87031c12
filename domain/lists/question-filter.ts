import { filterKeys, listAddress, nameIgnored, sift, siftPage, type AddressParams } from './filter-values'
import { isSlug } from '../text/is-slug'
import { paths } from '../site/paths'

/** What a visitor chose in the list of questions: the state of that page, all of it in its address. */
export interface QuestionFilter {
  /** Slugs of topics, sorted, each once. */
  topics: string[]
  /** From 1. */
  page: number
}

export interface ParsedQuestionFilter {
  filter: QuestionFilter
  /** Values that cannot be meant, shortened for the notice that names them. */
  ignored: string[]
}

/** Reads a filter from the parameters of an address. Whatever stands there, the filter is usable. */
export function parseQuestionFilter(params: AddressParams): ParsedQuestionFilter {
  const topics = sift({ value: params[filterKeys.topics], accept: isSlug })
  const { page, rejected } = siftPage(params)
  return {
    filter: { topics: topics.accepted, page },
    ignored: nameIgnored([...topics.rejected, ...rejected]),
  }
}

/** The address of the list with this filter; what is the default is left out. */
export function stringifyQuestionFilter({ topics, page }: QuestionFilter): string {
  const values = topics.map((topic): [string, string] => [filterKeys.topics, topic])
  return listAddress({ path: paths.questions, values, page })
}
