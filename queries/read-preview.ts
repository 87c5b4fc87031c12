import config from '@payload-config'
import { getPayload, type TypedUser, type Where } from 'payload'

import type { Dated, Preview } from '@/domain/preview'

import { asVisitor } from './as-visitor'

export interface PreviewRequest {
  id: string
  /** Carry the session of who asks. */
  headers: Headers
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
  collection,
  readNewest,
  readPublished,
}: PreviewRequest & {
  collection: 'topics' | 'organisations' | 'pages'
  readNewest: (how: NewestRead) => Promise<Page | null>
  readPublished: (slug: string) => Promise<Page | null>
}): Promise<PreviewAnswer<Page>> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  if (!user) return 'anonymous'
  if (!/^[1-9][0-9]{0,8}$/.test(id)) return null
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
  return { newest, published: slug ? await readPublished(slug) : null }
}
