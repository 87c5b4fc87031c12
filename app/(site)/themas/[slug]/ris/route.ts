import { toRIS } from '@/domain/cite/to-ris'
import { citationResponse } from '../citation-response'
import type { TopicContext } from '../topic-file'

export const dynamic = 'force-dynamic'

/** /themas/<slug>.ris: the topic for a reference manager. */
export async function GET(_: Request, { params }: TopicContext): Promise<Response> {
  return citationResponse({
    params,
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: toRIS,
  })
}
