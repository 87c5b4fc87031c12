import type { MetadataRoute } from 'next'
import { readEnvironment } from '@/server/environment'

export const dynamic = 'force-dynamic'

export default async function robots(): Promise<MetadataRoute.Robots> {
  const { SITE_URL } = readEnvironment(process.env)
  return {
    rules: { userAgent: '*', disallow: ['/admin', '/api', '/voorbeeld'] },
    sitemap: new URL('/sitemap.xml', SITE_URL).href,
  }
}
