import { paths } from '@/domain/site/paths'

import type { Save, SaveStep } from '../save/save'
import { deleteRedirect, keepRedirect } from './keep-redirect'

/**
 * Has the old address of a public document lead to its new one. An address that is in use again leads nowhere
 * else.
 */
export const redirectOldAddress: SaveStep = async ({ collection, before, after, change, req }) => {
  if (change !== 'published') return
  const from = before && addressOf({ collection, document: before })
  const to = addressOf({ collection, document: after })
  if (!to || from === to) return
  await (from ? keepRedirect({ from, to, req }) : deleteRedirect({ from: to, req }))
}

/** `null` for what has no page of its own, or a fixed one. */
function addressOf({ collection, document }: Pick<Save, 'collection'> & { document: object }): string | null {
  const slug: unknown = Reflect.get(document, 'slug')
  if (typeof slug !== 'string' || slug === '') return null
  switch (collection) {
    case 'topics':
      return paths.topic(slug)
    case 'organisations':
      return paths.organisation(slug)
    case 'sources':
      return paths.source(slug)
    case 'subtopics':
    case 'pages':
      return null
  }
}
