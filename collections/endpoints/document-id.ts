import { z } from 'zod'

/** The number of a document: what the database takes for one, so that a larger one is refused before it is asked. */
export const documentId = z.int().positive().max(2_147_483_647)
