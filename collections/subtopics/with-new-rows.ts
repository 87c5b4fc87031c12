import type { Subtopic } from '@/payload-types'

type Question = NonNullable<Subtopic['questions']>[number]

/** A question whose organisations, sources, terms and publications are rows of its own: each id stands once. */
export function withNewRows<Row extends Omit<Question, 'text'>>(question: Row): Row {
  const lists = { ...question }
  if (question.organisations) lists.organisations = question.organisations.map(withoutId)
  if (question.sources) lists.sources = question.sources.map(withoutId)
  if (question.terms) lists.terms = question.terms.map(withoutId)
  if (question.publications) lists.publications = question.publications.map(withoutId)
  return lists
}

function withoutId<Row extends { id?: string | null }>(row: Row): Row {
  return { ...row, id: undefined }
}
