import type { CollectionAfterChangeHook } from 'payload'

import type { Media } from '@/payload-types'

import { refresh } from './refresh'
import { topicPages } from './touched-pages'

/** An image has no drafts: what is changed of it shows at once on the topics that have it. */
export const refreshPagesWithImage: CollectionAfterChangeHook<Media> = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc
  const { tags, paths } = await topicPages({ where: { image: { equals: doc.id } }, req })
  await refresh({ stale: tags, paths })
  return doc
}
