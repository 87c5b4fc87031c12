import { z } from 'zod'

const namedBody = z.object({ id: z.string(), name: z.string() })

export type NamedBody = z.output<typeof namedBody>

/** Which body of the register the guide takes an organisation for, and which it does not since an editor said so. */
export const recognised = z.object({ matched: namedBody.nullable(), rejected: z.array(namedBody) })

export type Recognised = z.output<typeof recognised>
