import { lookUpTopicDocument } from '@/queries/core/look-up'
import { topicFile, type TopicContext } from '../topic-file'

export const dynamic = 'force-dynamic'

/** /themas/<slug>.md: the topic as a document that can be imported. */
export async function GET(_: Request, { params }: TopicContext): Promise<Response> {
  const { slug } = await params
  return topicFile({
    lookup: await lookUpTopicDocument(slug),
    ending: '.md',
    write: (markdown) =>
      new Response(markdown, {
        headers: {
          'content-type': 'text/markdown; charset=utf-8',
          'content-disposition': `attachment; filename="${slug}.md"`,
        },
      }),
  })
}
