import { isSlug } from '../text/is-slug'
import { paths } from '../site/paths'
import type { ListDefinition, ListFilter } from './list-filter'

export type QuestionFacet = 'thema' | 'organisatie' | 'bron'

export type QuestionOrder = 'thema'

export type QuestionFilter = ListFilter<QuestionFacet, QuestionOrder>

/** `/vragen`: as topics are listed, and questions stand in them. */
export const questionList: ListDefinition<QuestionFacet, QuestionOrder> = {
  path: paths.questions,
  facets: { thema: isSlug, organisatie: isSlug, bron: isSlug },
  orders: ['thema'],
  hasOneTopic: true,
}
