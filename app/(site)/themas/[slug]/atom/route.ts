import { cacheTags } from '@/domain/cache-tags'
import { writeChangeFeed } from '@/domain/change-feed'
import { getSite } from '@/queries/get-site'
import { getTopicChanges } from '@/queries/get-topic-changes'
import { tagPage } from '@/queries/tag-page'
import { siteBase } from '../../../page-metadata'

export const dynamic = 'force-static'

/** None at build; each is made when it is first asked for, and anew after every publication. */
export function generateStaticParams(): { slug: string }[] {
  return []
}

/** /themas/<slug>.atom: the newest changes of one topic as a feed. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const found = await getTopicChanges((await params).slug)
  await tagPage([cacheTags.site, found ? cacheTags.directory : cacheTags.places])
  if (!found)
    return new Response('Dit thema is er niet.\n', { status: 404, headers: { 'content-type': plain } })
  const { name } = await getSite()
  const feed = writeChangeFeed({ base: siteBase(), siteName: name, ...found })
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}

const plain = 'text/plain; charset=utf-8'
