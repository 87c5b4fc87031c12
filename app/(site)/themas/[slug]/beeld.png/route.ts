import { pictureOfTopic } from '@/app/share-image/page-pictures'
import { cacheTags } from '@/domain/cache-tags'
import { getSite } from '@/queries/get-site'
import { getTopic } from '@/queries/get-topic'
import { tagPage } from '@/queries/tag-page'

export const dynamic = 'force-static'

/** None at build; each is made when it is first asked for, and anew after every change of what it shows. */
export function generateStaticParams(): { slug: string }[] {
  return []
}

/** /themas/<slug>/beeld.png: the picture that stands beside a link to the topic elsewhere. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const [site, topic] = await Promise.all([getSite(), getTopic(slug)])
  await tagPage([cacheTags.site, topic ? cacheTags.topic(topic.id) : cacheTags.places])
  if (!topic)
    return new Response('Dit thema is er niet.\n', { status: 404, headers: { 'content-type': plain } })
  return new Response(await pictureOfTopic({ topic, site }), { headers: { 'content-type': 'image/png' } })
}

const plain = 'text/plain; charset=utf-8'
