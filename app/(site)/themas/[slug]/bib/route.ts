import { toBibTeX } from '@/domain/cite/to-bibtex'
import { citationResponse } from '../citation-response'
import type { TopicContext } from '../topic-file'

export const dynamic = 'force-dynamic'

/** /themas/<slug>.bib: the topic for a reference manager. */
export async function GET(_: Request, { params }: TopicContext): Promise<Response> {
  return citationResponse({ params, extension: 'bib', type: 'application/x-bibtex', write: toBibTeX })
}
