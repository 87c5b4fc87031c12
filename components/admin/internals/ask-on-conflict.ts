import { z } from 'zod'

const conflictAnswer = z.object({
  errors: z.tuple([
    z.object({
      message: z.string(),
      data: z.object({
        documents: z.array(
          z.object({
            updatedAt: z.string(),
            fields: z.array(
              z.object({ field: z.string(), label: z.string(), newest: z.unknown(), sent: z.unknown() }),
            ),
          }),
        ),
      }),
    }),
  ]),
})

/** A save that was refused because somebody else saved meanwhile. */
export interface Conflict {
  message: string
  fields: { label: string; newest: unknown; sent: unknown }[]
}

/**
 * `fetch` as the forms of the admin use it, which asks what to do when a save of one document meets a newer version:
 * to save all the same, now that both texts were seen, or not. Payload offers a form no place for that question.
 *
 * Relies on how a form of Payload sends a document: by PATCH or POST, as JSON in the part `_payload`. Where it does
 * not, saving all the same does nothing, and the editor is told that somebody else saved meanwhile.
 */
export function askOnConflict({
  fetch,
  ask,
}: {
  fetch: typeof window.fetch
  ask: (conflict: Conflict) => Promise<'save' | 'stop'>
}): typeof window.fetch {
  return async function send(input, init): Promise<Response> {
    const response = await fetch(input, init)
    if (response.status !== 409 || !init || !saves.has(init.method?.toUpperCase() ?? '')) return response
    const conflict = conflictAnswer.safeParse(await response.clone().json().catch(nothing))
    const error = conflict.data?.errors[0]
    const [document, ...others] = error?.data.documents ?? []
    if (!error || !document || others.length > 0) return response
    const answer = await ask({ message: error.message, fields: document.fields })
    if (answer === 'stop') return response
    const again = withReadTime({ body: init.body, updatedAt: document.updatedAt })
    return again ? send(input, { ...init, body: again }) : response
  }
}

/** A document is saved with PATCH, the settings of the site with POST. */
const saves = new Set(['PATCH', 'POST'])

function nothing(): null {
  return null
}

/** What a form of Payload sends, as if it had been read at this time. */
function withReadTime({ body, updatedAt }: { body: unknown; updatedAt: string }): FormData | null {
  if (!(body instanceof FormData)) return null
  const sent = z.string().safeParse(body.get('_payload')).data
  if (sent === undefined) return null
  const data = z.record(z.string(), z.unknown()).parse(JSON.parse(sent))
  const again = new FormData()
  for (const [name, value] of body.entries()) again.append(name, value)
  again.set('_payload', JSON.stringify({ ...data, updatedAt }))
  return again
}
