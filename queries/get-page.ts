import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'

import { pageBodyFromLexical } from '@/domain/page-body-from-lexical'
import type { SitePage, SitePagePath } from '@/domain/site-page'

import { asVisitor } from './as-visitor'

/** The public page about the guide itself at a fixed address, or `null`. */
export const getPage = cache(async (path: SitePagePath): Promise<SitePage | null> => {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'pages',
    where: { path: { equals: path } },
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const [page] = docs
  if (!page) return null
  const { title, description, body, updatedAt } = page
  return { path, title, description: description ?? '', body: pageBodyFromLexical(body), updatedAt }
})
