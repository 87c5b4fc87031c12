import type { Citable } from '@/domain/cite/citable'
import { citeTopic } from '@/domain/cite/cite-topic'
import { getSite } from '@/queries/site/get-site'
import { lookUpTopic } from '@/queries/core/look-up'
import { siteBase } from '../../page-metadata'
import { topicFile, type TopicContext } from './topic-file'

interface Format extends TopicContext {
  extension: 'ris' | 'bib'
  type: string
  write: (work: Citable) => string
}

/** A topic as a reference, in the format of a reference manager. */
export async function citationResponse({ params, extension, type, write }: Format): Promise<Response> {
  const { slug } = await params
  const [site, lookup] = await Promise.all([getSite(), lookUpTopic(slug)])
  return topicFile({
    lookup,
    ending: `.${extension}`,
    write: (topic) =>
      new Response(write(citeTopic({ topic, site, base: siteBase() })), {
        headers: {
          'content-type': `${type}; charset=utf-8`,
          'content-disposition': `attachment; filename="${slug}.${extension}"`,
        },
      }),
  })
}
