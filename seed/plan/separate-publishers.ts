import type { SourceInDocument } from '@/domain/document/topic-document'

import { joinTexts } from './join-texts'
import type { Planner } from './planner'
import { separateNames } from './separate-names'

/** A source has one publisher: where a document names several, the others stay as words. */
export function separatePublishers({
  source,
  planner,
}: {
  source: SourceInDocument
  planner: Planner
}): SourceInDocument {
  const { publisher, place } = source
  if (!publisher) return source
  const [first, ...others] = separateNames({ named: publisher, planner })
  if (!first || others.length === 0) return source
  const names = others.map(({ name }) => name).join(' en ')
  const message = `“${publisher.name}” zijn meer uitgevers; “${first.name}” is de uitgever geworden, en ${names} staat bij de omschrijving.`
  planner.report({ place, rule: 'several-publishers', message })
  const description = joinTexts([source.description, `Ook van ${names}`])
  return { ...source, publisher: first, description }
}
