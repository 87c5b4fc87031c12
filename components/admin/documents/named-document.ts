import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { titleOf } from '@/domain/document/title-of'
import { formOf } from '@/server/database/staff-rows'

type Config = PayloadRequest['payload']['config']

/** What documents of a collection, or a global, are called: "Thema", "De gids". */
export function kindOf({ config, slug }: { config: Config; slug: string }): string {
  const { collections, globals } = config
  const label =
    collections.find((each) => each.slug === slug)?.labels.singular ??
    globals.find((each) => each.slug === slug)?.label
  return z.string().catch('Onbekend').parse(label)
}

/** A document by its title, with the way to its form; `null` where it is gone for good. */
export async function namedDocument({
  collection: slug,
  id,
  req,
}: {
  collection: string
  id: number
  req: PayloadRequest
}): Promise<{ title: string; href: string } | null> {
  const collection = req.payload.config.collections.find((each) => each.slug === slug)?.slug
  if (!collection) return null
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    trash: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return found && { title: titleOf(found), href: formOf({ collection, id }) }
}
