import { toRIS } from '@/domain/cite/to-ris'
import { citationResponse } from '../citation-response'

export const dynamic = 'force-static'

/** None at build; each is made when it is first asked for, and anew after every change of what it shows. */
export function generateStaticParams(): { slug: string }[] {
  return []
}

/** /themas/<slug>.ris: the topic for a reference manager. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return citationResponse({
    params,
    extension: 'ris',
    type: 'application/x-research-info-systems',
    write: toRIS,
  })
}
