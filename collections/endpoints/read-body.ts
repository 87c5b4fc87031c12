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

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON has no form at all.
    return undefined
  }
}
