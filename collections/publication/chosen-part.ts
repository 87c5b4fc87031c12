import { z } from 'zod'

import { recordCollections } from '@/domain/topics/content-collections'

import { documentId } from '../endpoints/document-id'

/** An organisation or source that goes public with a topic, with what it is where that was not filled in. */
const chosenPart = z.object({
  collection: z.enum(recordCollections),
  id: documentId,
  kind: z.string().max(50).nullish(),
})

export type ChosenPart = z.output<typeof chosenPart>

export const chosenParts = z.array(chosenPart).max(2000)
