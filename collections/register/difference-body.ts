import { z } from 'zod'

import { differenceKinds } from '@/domain/register/differences'

import { documentId } from '../endpoints/document-id'

/** A difference as a request names it, by what the register said when it was shown. */
export const differenceBody = z.object({
  organisation: documentId,
  kind: z.enum(differenceKinds),
  value: z.string().min(1).max(2000),
})

export type DifferenceBody = z.output<typeof differenceBody>
