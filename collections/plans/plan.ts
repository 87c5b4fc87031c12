import { z } from 'zod'

import { contentCollections } from '@/domain/topics/content-collections'
import { documentId } from '@/collections/endpoints/document-id'

/** What Payload queues when somebody plans to publish or withdraw a document; the form sends its id as text. */
export const planInput = z.object({
  type: z.enum(['publish', 'unpublish']).default('publish'),
  doc: z.object({ relationTo: z.enum(contentCollections), value: z.coerce.number().pipe(documentId) }),
  user: z.object({ relationTo: z.literal('users'), value: documentId }),
})

export type PlanInput = z.output<typeof planInput>

export type PlanType = PlanInput['type']

/** The name that Payload gives to jobs of this kind. */
export const planTask = 'schedulePublish'
