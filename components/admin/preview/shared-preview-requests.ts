import { z } from 'zod'

const sharedPreview = z.object({
  id: z.number(),
  sharer: z.object({ name: z.string() }),
  expiresAt: z.string(),
})

export type SharedPreview = z.output<typeof sharedPreview>

/** Those of one document that work now; `null` when the API refuses to tell. */
export async function readSharedPreviews({
  collection,
  record,
}: {
  collection: string
  record: number | string
}): Promise<SharedPreview[] | null> {
  const query = new URLSearchParams({
    'where[collection][equals]': collection,
    'where[record][equals]': String(record),
    'where[expiresAt][greater_than]': new Date().toISOString(),
    sort: 'expiresAt',
    limit: '100',
  })
  const response = await fetch(`/api/shared-previews?${query}`)
  return response.ok ? z.object({ docs: z.array(sharedPreview) }).parse(await response.json()).docs : null
}

/** Returns whether it is gone. */
export async function withdrawSharedPreview(id: number): Promise<boolean> {
  const { ok, status } = await fetch(`/api/shared-previews/${id}`, { method: 'DELETE' })
  return ok || status === 404
}
