import type { QuestionRelations } from '@/domain/lists/question-directory'

import { toFurtherReading } from '../topics/to-further-reading'
import type { QuestionRecord } from '../topics/topic-record'

/** What a question leads to, without the topic that it stands in. */
export function toQuestionRelations(further: Omit<QuestionRecord, 'text'>): QuestionRelations {
  const read = toFurtherReading({
    question: { ...further, text: '' },
    roles: new Map(),
    linkOf: (term) => ({ term, url: '' }),
  })
  return {
    organisations: (read?.organisations ?? []).map(({ slug, name, abbreviation }) => ({
      slug,
      name,
      abbreviation,
    })),
    sources: (read?.sources ?? []).map(({ slug, title, url }) => ({ slug, title, url })),
    terms: (read?.terms ?? []).map(({ term }) => term),
    publications: read?.publications ?? [],
  }
}
