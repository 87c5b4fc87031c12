import { cacheTags } from '@/domain/cache-tags'
import { getTopicDocument } from '@/queries/get-topic-document'
import { tagPage } from '@/queries/tag-page'

export const dynamic = 'force-static'

/** None at build; each is made when it is first asked for, and anew after every change of what it shows. */
export function generateStaticParams(): { slug: string }[] {
  return []
}

/** /themas/<slug>.md: the topic as a document that can be imported. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const document = await getTopicDocument(slug)
  await tagPage([document ? cacheTags.topic(document.id) : cacheTags.places])
  if (!document)
    return new Response('Dit thema is er niet.\n', { status: 404, headers: { 'content-type': plain } })
  return new Response(document.markdown, {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="${slug}.md"`,
    },
  })
}

const plain = 'text/plain; charset=utf-8'
