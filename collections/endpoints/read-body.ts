import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

/** The JSON of a request where it has this form; else `null`. */
export async function readBody<Schema extends z.ZodType>({
  req,
  schema,
}: {
  req: PayloadRequest
  schema: Schema
}): Promise<z.output<Schema> | null> {
  const text = (await req.text?.()) ?? ''
  return schema.safeParse(parse(text)).data ?? null
}

/** `undefined`, which has no form at all, where it is no JSON, or has the one character that the database cannot hold. */
function parse(text: string): unknown {
  let hasNul = false
  try {
    const value: unknown = JSON.parse(text, (_key, each: unknown) => {
      if (typeof each === 'string' && each.includes('\0')) hasNul = true
      return each
    })
    return hasNul ? undefined : value
  } catch {
    return undefined
  }
}
