import { z } from 'zod'

import type { ContentCollection } from '@/domain/topics/content-collections'

import { send, type Answer } from '../send'
import { publication, type ChosenPart, type Publication } from './read-publication'

const shown = z.object({ publications: z.array(publication) }).transform(({ publications }) => publications)

/** What publishing each document of a query changes, but for those of which everything is public already. */
export function readSelection({
  collection,
  query,
}: {
  collection: ContentCollection
  query: string
}): Promise<Answer<Publication[]>> {
  return send({ path: `/api/${collection}/publication${query}`, schema: shown })
}

const refused = z.object({ errors: z.array(z.object({ id: z.number(), message: z.string() })) })

/** Publishes documents as they were shown. Returns the titles of those that are public, and why the others are not. */
export async function publishSelection({
  collection,
  choices,
}: {
  collection: ContentCollection
  choices: { publication: Publication; parts: ChosenPart[] }[]
}): Promise<{ done: string[]; failed: string[] }> {
  const publications = choices.map(({ publication: { document, seen }, parts }) => ({
    id: document.id,
    updatedAt: document.updatedAt,
    parts,
    seen,
  }))
  const path = `/api/${collection}/publication`
  const answer = await send({ path, method: 'POST', body: { publications }, schema: z.unknown() })
  const errors = 'data' in answer ? [] : refused.safeParse(answer.answer).data?.errors
  if (!errors) return { done: [], failed: 'problem' in answer ? [answer.problem] : [] }
  const failed = new Set(errors.map(({ id }) => id))
  const done = choices.map(({ publication: { document } }) => document).filter(({ id }) => !failed.has(id))
  return { done: done.map(({ title }) => title), failed: errors.map(({ message }) => message) }
}
