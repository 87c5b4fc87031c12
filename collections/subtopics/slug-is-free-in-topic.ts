import type { TextFieldSingleValidation } from 'payload'

import { findNeighbours } from './find-neighbours'

/** Rejects a slug that another subtopic of the same topic has, in its public version or in a draft. */
export const slugIsFreeInTopic: TextFieldSingleValidation = async (
  value,
  { id, event, previousValue, req },
) => {
  if (!value || id === undefined || event === 'onChange' || value === previousValue) return true
  const neighbours = await findNeighbours({ id, req })
  const other = neighbours.find(({ slug }) => slug === value)
  return (
    !other || `Het onderwerp “${other.title}” van dit thema heeft het webadres “${value}” al. Kies een ander.`
  )
}
