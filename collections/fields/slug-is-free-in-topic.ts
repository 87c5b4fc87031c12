import type { TextFieldSingleValidation } from 'payload'

import { idOf } from '@/collections/hooks/id-of'

import { findInAnyVersion, otherThan } from './find-in-any-version'

/** Refuses a slug that another subtopic of the same topic has, in its public version or in a draft. */
export const slugIsFreeInTopic: TextFieldSingleValidation = async (value, { id, event, req }) => {
  if (!value || id === undefined || event === 'onChange') return true
  const topics = await findInAnyVersion({ collection: 'topics', where: { subtopics: { equals: id } }, req })
  const neighbours = topics.flatMap(({ subtopics }) => (subtopics ?? []).flatMap(idOf))
  if (neighbours.length === 0) return true
  const where = { and: [{ id: { in: neighbours } }, { slug: { equals: value } }, otherThan(id)] }
  const [other] = await findInAnyVersion({ collection: 'subtopics', where, req })
  return (
    !other || `Het onderwerp “${other.title}” van dit thema heeft het webadres “${value}” al. Kies een ander.`
  )
}
