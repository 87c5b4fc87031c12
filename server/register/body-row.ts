import { z } from 'zod'

const text = z.string().nullable()

/** A body of the register as it is recognised by, in a statement’s JSON. */
export const bodyRow = z.object({
  id: z.string(),
  tooi: text,
  name: z.string(),
  abbreviation: text,
  otherNames: z.array(z.string()),
  kinds: z.array(z.string()),
  website: text,
  kvk: text,
  rsin: text,
  endedAt: text,
})
