import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'

import { paths } from '@/domain/paths'

import { publicBefore, publicChange } from '../save/public-version'

const addresses: Record<string, (slug: string) => string> = {
  topics: paths.topic,
  organisations: paths.organisation,
  sources: paths.source,
}

/**
 * Has the old address of a public document lead to its new one. An address that is in use again leads nowhere
 * else; what led to the old one leads to the new.
 */
export const keepOldAddress: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const address = addresses[collection.slug]
  if (!address || (await publicChange({ collection, doc, req })) !== 'published') return doc
  const now = slugOf(doc)
  const before = slugOf(publicBefore({ collection: collection.slug, id: doc.id, req }))
  if (!now || before === now) return doc
  await forgetRedirect({ from: address(now), req })
  if (before) await redirect({ from: address(before), to: address(now), req })
  return doc
}

async function forgetRedirect({ from, req }: { from: string; req: PayloadRequest }): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'redirects', where: { from: { equals: from } }, req })
}

async function redirect({ from, to, req }: { from: string; to: string; req: PayloadRequest }): Promise<void> {
  await forgetRedirect({ from, req })
  await req.payload.create({ collection: 'redirects', data: { from, to }, depth: 0, req })
}

function slugOf(doc: unknown): string | null {
  return z.object({ slug: z.string() }).safeParse(doc).data?.slug ?? null
}
