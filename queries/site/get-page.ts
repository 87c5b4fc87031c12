import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'

import { isSitePagePath, type SitePage } from '@/domain/pages/site-page'

import { asVisitor } from '../core/as-visitor'
import { toSitePage } from './to-site-page'

/** The public page about the guide itself at a fixed address, or `null`. */
export const getPage = cache(async (path: string): Promise<SitePage | null> => {
  if (!isSitePagePath(path)) return null
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
  return page ? toSitePage(page) : null
})
