import { writeAtom } from '@/domain/changes/atom'
import { topicFeed } from '@/domain/changes/change-feed'
import { getSite } from '@/queries/site/get-site'
import { lookUpTopicChanges } from '@/queries/core/look-up'
import { siteBase } from '../../../page-metadata'
import { topicFile, type TopicContext } from '../topic-file'

export const dynamic = 'force-dynamic'

/** /themas/<slug>.atom: the newest changes of one topic as a feed. */
export async function GET(_: Request, { params }: TopicContext): Promise<Response> {
  return topicFile({
    lookup: await lookUpTopicChanges((await params).slug),
    ending: '.atom',
    write: async (found) => {
      const { name } = await getSite()
      const feed = topicFeed({ base: siteBase(), siteName: name, ...found })
      return new Response(writeAtom(feed), {
        headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
      })
    },
  })
}
