import { z } from 'zod'

/** Asks one of our own endpoints to do something. Returns why it was refused, or `null` when it was done. */
export async function post({ path, body }: { path: string; body: object }): Promise<string | null> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.ok) return null
  const refusal = z.object({ errors: z.tuple([z.object({ message: z.string() })]) })
  return (
    refusal.safeParse(await response.json()).data?.errors[0].message ?? 'Dat lukte niet. Probeer het opnieuw.'
  )
}
