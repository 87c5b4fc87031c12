import { z } from 'zod'

import { contentCollections } from '@/domain/topics/content-collections'
import { documentId } from '@/collections/endpoints/document-id'
import { chosenParts } from '@/collections/publication/chosen-part'

/** What is queued when somebody plans to publish or withdraw a document. */
export const planInput = z.object({
  type: z.enum(['publish', 'unpublish']).default('publish'),
  doc: z.object({ relationTo: z.enum(contentCollections), value: z.coerce.number().pipe(documentId) }),
  user: z.object({ relationTo: z.literal('users'), value: documentId }),
  /** What goes public with a topic, of what is not public yet. */
  parts: chosenParts.default([]),
})

export type PlanInput = z.output<typeof planInput>

export type PlanType = PlanInput['type']

/** The kind of job that a plan is. */
export const planTask = 'schedulePublish'
