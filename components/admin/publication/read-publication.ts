import { z } from 'zod'

import { recordCollections } from '@/domain/topics/content-collections'

import { send, type Answer } from '../send'

const difference = z.object({ label: z.string(), before: z.unknown(), after: z.unknown() })

const answered = z.object({
  subtopics: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      isNew: z.boolean(),
      fields: z.array(difference),
      openWith: z.string().nullable(),
    }),
  ),
  missing: z.array(z.object({ collection: z.enum(recordCollections), id: z.number(), title: z.string() })),
})

export type Publication = z.output<typeof answered>

/** What publishing a topic takes along. */
export function readPublication(topic: number | string): Promise<Answer<Publication>> {
  return send({ path: `/api/topics/${topic}/publication`, schema: answered })
}
