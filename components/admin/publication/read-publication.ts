import { z } from 'zod'

import { recordCollections } from '@/domain/content-collections'

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

/** What publishing a topic takes along; or in words why that cannot be told. */
export async function readPublication(topic: number | string): Promise<Publication | string> {
  const response = await fetch(`/api/topics/${topic}/publication`)
  if (!response.ok) return 'Wat er mee openbaar wordt, is niet te lezen. Probeer het opnieuw.'
  return answered.parse(await response.json())
}
