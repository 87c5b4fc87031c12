import type { MetadataRoute } from 'next'
import { cacheTags } from '@/domain/cache-tags'
import { readEnvironment } from '@/environment'
import { tagPage } from '@/queries/tag-page'

export default async function robots(): Promise<MetadataRoute.Robots> {
  await tagPage([cacheTags.site])
  const { SITE_URL } = readEnvironment(process.env)
  return {
    rules: { userAgent: '*', disallow: ['/admin', '/api', '/voorbeeld'] },
    sitemap: new URL('/sitemap.xml', SITE_URL).href,
  }
}
