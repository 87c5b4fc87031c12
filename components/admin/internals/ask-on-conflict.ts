import { z } from 'zod'

import { mergeThreeWay } from '@/domain/merge/three-way'

const data = z.record(z.string(), z.unknown())

const conflictField = z.object({
  field: z.string(),
  label: z.string(),
  newest: z.unknown(),
  sent: z.unknown(),
  newestWords: z.unknown(),
  sentWords: z.unknown(),
  /** By whom and when it was made as it is; `null` where that is not known. */
  edit: z.string().nullable(),
})

const conflictAnswer = z.object({
  errors: z.tuple([
    z.object({
      message: z.string(),
      data: z.object({
        documents: z.array(
          z.object({
            updatedAt: z.string(),
            fields: z.array(conflictField),
          }),
        ),
      }),
    }),
  ]),
})

/** A save that was rejected because somebody else saved meanwhile, with what both changed. */
export interface Conflict {
  message: string
  fields: z.output<typeof conflictField>[]
}

/**
 * `fetch` as the forms of the admin use it, which merges a save of one document with what somebody else saved meanwhile.
 * Only where both changed the same is asked what to do: to save all the same, now that both texts were seen, or not.
 * Payload offers a form no place for that question.
 *
 * Relies on how a form of Payload sends a document: by PATCH or POST, as JSON in the part `_payload`. Where it does
 * not, saving all the same does nothing, and the editor is told that somebody else saved meanwhile.
 */
export function askOnConflict({
  fetch,
  ask,
  baseOf,
}: {
  fetch: typeof window.fetch
  ask: (conflict: Conflict) => Promise<'save' | 'stop'>
  /** What a document said when its form was last in step with the server, by its path; `null` where that is unknown. */
  baseOf: (path: string) => Record<string, unknown> | null
}): typeof window.fetch {
  return async function send(input, init): Promise<Response> {
    const response = await fetch(input, init)
    if (response.status !== 409 || !init || !saves.has(init.method?.toUpperCase() ?? '')) return response
    const answer = conflictAnswer.safeParse(await response.clone().json().catch(nothing))
    const error = answer.data?.errors[0]
    const [document, ...others] = error?.data.documents ?? []
    const mine = sentData(init.body)
    if (!error || !document || others.length > 0 || !mine) return response
    const newest = Object.fromEntries(document.fields.map(({ field, newest }) => [field, newest]))
    const base = baseOf(pathOf(input)) ?? {}
    const { merged, conflicts } = mergeThreeWay({ base, mine, theirs: { ...mine, ...newest } })
    const fields = document.fields.filter(({ field }) => conflicts.includes(field))
    if (fields.length > 0 && (await ask({ message: error.message, fields })) === 'stop') return response
    const body = withData({ body: init.body, data: { ...merged, updatedAt: document.updatedAt } })
    return send(input, { ...init, body })
  }
}

/** A document is saved with PATCH, the settings of the site with POST. */
const saves = new Set(['PATCH', 'POST'])

function nothing(): null {
  return null
}

function pathOf(input: RequestInfo | URL): string {
  return new URL(input instanceof Request ? input.url : input, window.location.origin).pathname
}

/** What a form of Payload sends. */
function sentData(body: unknown): Record<string, unknown> | null {
  if (!(body instanceof FormData)) return null
  const sent = z.string().safeParse(body.get('_payload')).data
  return sent === undefined ? null : data.parse(JSON.parse(sent))
}

function withData({ body, data }: { body: unknown; data: Record<string, unknown> }): FormData {
  const again = new FormData()
  if (body instanceof FormData) for (const [name, value] of body.entries()) again.append(name, value)
  again.set('_payload', JSON.stringify(data))
  return again
}
