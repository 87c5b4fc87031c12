import type { PayloadRequest } from 'payload'

import { documentId } from './document-id'

/** The `:id` of an endpoint's path, where it can be that of a document; else `null`. */
export function readId(req: PayloadRequest): number | null {
  return documentId.safeParse(Number(req.routeParams?.id)).data ?? null
}
