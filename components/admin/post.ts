import { z } from 'zod'

interface Request {
  path: string
  body: object
}

const refusal = z.object({ errors: z.tuple([z.object({ message: z.string() })]) })

/** Asks one of our own endpoints to do something. Returns why it was refused, or `null` when it was done. */
export async function post(request: Request): Promise<string | null> {
  const answer = await ask({ ...request, schema: z.unknown() })
  return 'refused' in answer ? answer.refused : null
}

/** Asks one of our own endpoints for something. Returns what it answers, or in words why it does not. */
export async function ask<Schema extends z.ZodType>({
  path,
  body,
  schema,
}: Request & { schema: Schema }): Promise<{ given: z.output<Schema> } | { refused: string }> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  if (response.ok) return { given: schema.parse(answer) }
  return {
    refused: refusal.safeParse(answer).data?.errors[0].message ?? 'Dat lukte niet. Probeer het opnieuw.',
  }
}
