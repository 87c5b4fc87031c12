import { z } from 'zod'

import { contentCollections, partCollections, recordCollections } from '@/domain/topics/content-collections'

import { send, type Answer } from '../send'

const difference = z.object({ label: z.string(), before: z.unknown(), after: z.unknown() })

const changed = z.object({
  id: z.number(),
  title: z.string(),
  isNew: z.boolean(),
  updatedAt: z.string(),
  fields: z.array(difference),
})

const missingPart = z.object({
  collection: z.enum(recordCollections),
  id: z.number(),
  title: z.string(),
  kind: z.object({ value: z.string().nullable(), options: z.record(z.string(), z.string()) }),
  wasPublic: z.boolean(),
  openWith: z.string().nullable(),
})

export const publication = z.object({
  collection: z.enum(contentCollections),
  document: changed,
  subtopics: z.array(changed.extend({ openWith: z.string().nullable() })),
  leaving: z.array(z.object({ id: z.number(), title: z.string() })),
  missing: z.array(missingPart),
  hidden: z.array(z.string()),
  seen: z.array(z.object({ collection: z.enum(partCollections), id: z.number(), savedAt: z.string() })),
})

export type Publication = z.output<typeof publication>

export type Changed = z.output<typeof changed>

export type MissingPart = z.output<typeof missingPart>

/** An organisation or source that goes public along, with its kind where that was filled in here. */
export const chosenPart = missingPart
  .pick({ collection: true, id: true })
  .extend({ kind: z.string().nullish() })

export type ChosenPart = z.output<typeof chosenPart>

/** What publishing a topic changes for readers. */
export function readPublication(topic: number | string): Promise<Answer<Publication>> {
  return send({ path: `/api/topics/${topic}/publication`, schema: publication })
}
