import config from '@payload-config'
import { unstable_cache } from 'next/cache'
import { getPayload } from 'payload'
import { cache } from 'react'

import { cacheTags } from '@/domain/cache-tags'
import { safeHref } from '@/domain/safe-href'
import type { Site } from '@/domain/site'
import { sitePagePaths, type SitePageLink } from '@/domain/site-page'
import type { Site as SiteGlobal } from '@/payload-types'

import { asVisitor } from './as-visitor'

/** What is set once for the whole site. Cached, because pages that render per request need it too. */
export const getSite = cache(unstable_cache(readSite, ['site'], { tags: [cacheTags.site] }))

/** Where a search term leads on to, with `{term}` in its place. */
export async function getFeedSearchURL(): Promise<string> {
  return (await readGlobal()).feedSearchURL
}

async function readSite(): Promise<Site> {
  return toSite({ global: await readGlobal(), pages: await listPages() })
}

/** In the order in which the addresses are listed. */
async function listPages(): Promise<SitePageLink[]> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'pages',
    depth: 0,
    limit: sitePagePaths.length,
    pagination: false,
    select: { path: true, title: true },
    ...asVisitor,
  })
  return docs
    .map(({ path, title }) => ({ path, title }))
    .sort((a, b) => sitePagePaths.indexOf(a.path) - sitePagePaths.indexOf(b.path))
}

const readGlobal = cache(async (): Promise<SiteGlobal> => {
  const payload = await getPayload({ config })
  return payload.findGlobal({ slug: 'site', depth: 0, ...asVisitor })
})

function toSite({ global, pages }: { global: SiteGlobal; pages: SitePageLink[] }): Site {
  const { name, tagline, introduction, contact, dataLicence, footerLinks } = global
  return {
    name,
    tagline: tagline ?? '',
    introduction: introduction ?? '',
    contact: contact || null,
    dataLicence: dataLicence || null,
    footerLinks: (footerLinks ?? []).flatMap(({ label, url }) => (safeHref(url) ? [{ label, url }] : [])),
    pages,
  }
}
