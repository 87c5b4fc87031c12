import config from '@payload-config'
import { getPayload } from 'payload'

import type { SitePage } from '@/domain/pages/site-page'

import { getPage } from '../site/get-page'
import { readPreview, type NewestRead, type PreviewAnswer, type PreviewRequest } from './read-preview'
import { toSitePage } from '../site/to-site-page'

/** The newest version of a page about the guide itself. */
export function getSitePagePreview(request: PreviewRequest): Promise<PreviewAnswer<SitePage>> {
  return readPreview({
    ...request,
    collection: 'pages',
    readNewest,
    readPublished: getPage,
  })
}

async function readNewest({ where, asStaff }: NewestRead): Promise<SitePage | null> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'pages',
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    ...asStaff,
  })
  const [page] = docs
  return page ? toSitePage(page) : null
}
