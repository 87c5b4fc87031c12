import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

import { toSlug } from '@/domain/text/to-slug'

import { scopeOf } from '../save/scope'
import { findNeighbours } from './find-neighbours'

/**
 * Rejects the title of another subtopic of the same topic: a document knows a subtopic by its title, so what an
 * import writes needs no looking at.
 */
export const titleIsFreeInTopic: TextFieldSingleValidation = async (value, options) => {
  const basic = await text(value, options)
  const { id, event, req } = options
  const isChecked = event !== 'onChange' && scopeOf(req).work !== 'import' && value !== options.previousValue
  if (basic !== true || !value || id === undefined || !isChecked) return basic
  const neighbours = await findNeighbours({ id, req })
  const other = neighbours.find(({ title }) => title && toSlug(title) === toSlug(value))
  return !other || `Een ander onderwerp van dit thema heet al “${other.title}”. Kies een andere titel.`
}
