import { z } from 'zod'

import { partCollections, recordCollections } from '@/domain/topics/content-collections'

import { send, type Answer } from '../send'

const difference = z.object({ label: z.string(), before: z.unknown(), after: z.unknown() })

export const changed = z.object({
  id: z.number(),
  title: z.string(),
  isNew: z.boolean(),
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

const answered = z.object({
  topic: changed.extend({ updatedAt: z.string() }),
  subtopics: z.array(changed.extend({ openWith: z.string().nullable() })),
  leaving: z.array(z.object({ id: z.number(), title: z.string() })),
  missing: z.array(missingPart),
  seen: z.array(z.object({ collection: z.enum(partCollections), id: z.number(), savedAt: z.string() })),
})

export type Publication = z.output<typeof answered>

export type Changed = z.output<typeof changed>

export type MissingPart = z.output<typeof missingPart>

/** An organisation or source that goes public along, with its kind where that was filled in here. */
export const chosenPart = missingPart
  .pick({ collection: true, id: true })
  .extend({ kind: z.string().nullish() })

export type ChosenPart = z.output<typeof chosenPart>

/** What publishing a topic changes for readers. */
export function readPublication(topic: number | string): Promise<Answer<Publication>> {
  return send({ path: `/api/topics/${topic}/publication`, schema: answered })
}

/** Publishes the newest version of a topic with the chosen parts, as it was shown. Returns why not, or `null`. */
export async function publishTopic({
  publication: { topic, seen },
  parts,
}: {
  publication: Publication
  parts: ChosenPart[]
}): Promise<string | null> {
  const answer = await send({
    path: `/api/topics/${topic.id}/publication`,
    method: 'POST',
    body: { updatedAt: topic.updatedAt, publication: { parts, seen } },
    schema: z.unknown(),
  })
  return 'problem' in answer ? answer.problem : null
}
