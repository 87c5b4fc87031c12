import { pictureOfTopic } from '@/app/share-image/page-pictures'
import { getSite } from '@/queries/site/get-site'
import { lookUpTopic } from '@/queries/core/look-up'
import { topicFile, type TopicContext } from '../topic-file'

export const dynamic = 'force-dynamic'

/** /themas/<slug>/beeld.png: the picture that stands beside a link to the topic elsewhere. */
export async function GET(_: Request, { params }: TopicContext): Promise<Response> {
  return topicFile({
    lookup: await lookUpTopic((await params).slug),
    ending: '/beeld.png',
    write: async (topic) =>
      new Response(await pictureOfTopic({ topic, site: await getSite() }), {
        headers: { 'content-type': 'image/png' },
      }),
  })
}
