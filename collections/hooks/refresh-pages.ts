import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'

import { cacheTags } from '@/domain/cache-tags'

import { listPages } from './made-again'
import {
  isPublicCollection,
  publicBefore,
  publicChange,
  type PublicChange,
  type PublicCollection,
} from './public-version'
import { refresh } from './refresh'
import { touchedBy } from './touched-pages'

/** Makes the public pages again that a publication or a withdrawal changes. */
export const refreshPages: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (isLeftToOthers(req)) return doc
  const change = await publicChange({ collection, doc, req })
  if (change === 'none' || !isPublicCollection(collection.slug)) return doc
  const before = publicBefore({ collection: collection.slug, id: doc.id, req })
  await refreshTouched({ collection: collection.slug, versions: [before, doc], change, req })
  return doc
}

export const refreshPagesOfDeleted: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const before = publicBefore({ collection: collection.slug, id, req })
  if (isLeftToOthers(req) || !before || !isPublicCollection(collection.slug)) return doc
  await refreshTouched({ collection: collection.slug, versions: [before], change: 'withdrawn', req })
  return doc
}

export const refreshSite: GlobalAfterChangeHook = async ({ doc, req }) => {
  if (!isLeftToOthers(req)) {
    await refresh({ stale: [cacheTags.site], paths: listPages })
  }
  return doc
}

/** A topic refreshes for its subtopics, and an import for all that it wrote, once it is done. */
function isLeftToOthers({ context }: PayloadRequest): boolean {
  return Boolean(context.publishesTopic || context.refreshesLater)
}

/** Makes the pages again on which a document stands in any of these versions. */
export async function refreshTouched({
  collection,
  versions,
  change,
  req,
}: {
  collection: PublicCollection
  versions: unknown[]
  change: PublicChange
  req: PayloadRequest
}): Promise<void> {
  const found = versions.filter((version) => version !== null)
  // Each version was read from, or saved in, the collection that is named beside it.
  const { tags, paths } = await touchedBy[collection]({ versions: found as never[], req })
  if (change === 'withdrawn') return refresh({ expired: [...tags, cacheTags.places], paths })
  return refresh({ stale: tags, expired: [cacheTags.places], paths })
}
