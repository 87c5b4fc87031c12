import config from '@payload-config'
import { getPayload, type TypedUser, type Where } from 'payload'

import { hashOfToken } from '@/domain/preview/hash-of-token'
import type { Dated, Preview } from '@/domain/preview/preview'
import type { SharedCollection } from '@/domain/preview/shared-preview'

import { asVisitor } from '../core/as-visitor'

export interface PreviewRequest {
  id: string
  /** Carry the session of who asks. */
  headers: Headers
  /** What the address has for who has no account; `null` for none. */
  shared: string | null
}

/** How the newest version is read: as the member of staff who asks, and may see it. */
export interface NewestRead {
  where: Where
  asStaff: { overrideAccess: false; draft: true; user: TypedUser }
}

/** `anonymous` for who is not logged in; `null` for what is not there, or in the trash. */
export type PreviewAnswer<Page extends Dated> = Preview<Page> | 'anonymous' | null

/**
 * The one way to a draft for a page. What visitors see is read by the very query of the public page, which cannot
 * be told to read anything else.
 */
export async function readPreview<Page extends Dated>({
  id,
  headers,
  shared,
  collection,
  readNewest,
  readPublished,
  toShared = (page) => page,
}: PreviewRequest & {
  collection: SharedCollection
  readNewest: (how: NewestRead) => Promise<Page | null>
  readPublished: (slug: string) => Promise<Page | null>
  /** What of a page is another thing for who has no account. */
  toShared?: (page: Page) => Page
}): Promise<PreviewAnswer<Page>> {
  const payload = await getPayload({ config })
  const isId = /^[1-9][0-9]{0,8}$/.test(id)
  const share =
    isId && shared !== null ? await readShare({ token: shared, collection, id: Number(id) }) : null
  if (shared !== null && !share) return null
  const user = share ? share.user : (await payload.auth({ headers })).user
  if (!user) return 'anonymous'
  if (!isId) return null
  const where = { id: { equals: Number(id) } }
  const newest = await readNewest({ where, asStaff: { overrideAccess: false, draft: true, user } })
  if (!newest) return null
  const { docs } = await payload.find({
    collection,
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const [doc] = docs
  const slug = doc && ('path' in doc ? doc.path : doc.slug)
  const published = slug ? await readPublished(slug) : null
  return share
    ? { newest: toShared(newest), published, sharedUntil: share.until }
    : { newest, published, sharedUntil: null }
}

/** The person who shares this preview, with whose rights it is read; `null` when it is not shared, or no longer. */
async function readShare({
  token,
  collection,
  id,
}: {
  token: string
  collection: SharedCollection
  id: number
}): Promise<{ user: TypedUser; until: string } | null> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'shared-previews',
    where: {
      hash: { equals: await hashOfToken(token) },
      collection: { equals: collection },
      record: { equals: id },
      expiresAt: { greater_than: new Date().toISOString() },
    },
    depth: 1,
    limit: 1,
    pagination: false,
  })
  const [share] = docs
  if (!share || typeof share.sharer !== 'object') return null
  return { user: { ...share.sharer, collection: 'users' }, until: share.expiresAt }
}
