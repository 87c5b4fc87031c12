import { feedSize, writeChangeFeed } from '@/domain/changes/change-feed'
import { getSite } from '@/queries/site/get-site'
import { listChanges } from '@/queries/changes/list-changes'
import { siteBase } from '../../page-metadata'

export const dynamic = 'force-dynamic'

/** /wijzigingen.atom: the newest changes of all topics as a feed. */
export async function GET(): Promise<Response> {
  const [site, changes] = await Promise.all([getSite(), listChanges({ limit: feedSize })])
  const feed = writeChangeFeed({ base: siteBase(), siteName: site.name, changes, topic: null })
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
