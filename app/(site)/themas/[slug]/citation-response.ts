import { cacheTags } from '@/domain/cache-tags'
import type { Citable } from '@/domain/cite/citable'
import { citeTopic } from '@/domain/cite/cite-topic'
import { getSite } from '@/queries/get-site'
import { getTopic } from '@/queries/get-topic'
import { tagPage } from '@/queries/tag-page'
import { siteBase } from '../../page-metadata'

interface Format {
  params: Promise<{ slug: string }>
  extension: 'ris' | 'bib'
  type: string
  write: (work: Citable) => string
}

/** A topic as a reference, in the format of a reference manager. */
export async function citationResponse({ params, extension, type, write }: Format): Promise<Response> {
  const { slug } = await params
  const [site, topic] = await Promise.all([getSite(), getTopic(slug)])
  await tagPage([cacheTags.site, topic ? cacheTags.topic(topic.id) : cacheTags.places])
  if (!topic)
    return new Response('Dit thema is er niet.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  return new Response(write(citeTopic({ topic, site, base: siteBase() })), {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${slug}.${extension}"`,
    },
  })
}
