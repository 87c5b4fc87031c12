import type { PayloadRequest } from 'payload'

import { paths } from '@/domain/site/paths'

import type { Save, SaveStep } from '../save/save'

/**
 * Has the old address of a public document lead to its new one. An address that is in use again leads nowhere
 * else; what led to the old one leads to the new.
 */
export const redirectOldAddress: SaveStep = async ({ collection, before, after, change, req }) => {
  if (change !== 'published') return
  const from = before && addressOf({ collection, document: before })
  const to = addressOf({ collection, document: after })
  if (!to || from === to) return
  await deleteRedirect({ from: to, req })
  if (from) await createRedirect({ from, to, req })
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

async function deleteRedirect({ from, req }: { from: string; req: PayloadRequest }): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'redirects', where: { from: { equals: from } }, req })
}

async function createRedirect({
  from,
  to,
  req,
}: {
  from: string
  to: string
  req: PayloadRequest
}): Promise<void> {
  await deleteRedirect({ from, req })
  await req.payload.create({ collection: 'redirects', data: { from, to }, depth: 0, req })
}
