import { toBibTeX } from '@/domain/cite/to-bibtex'
import { citationResponse } from '../citation-response'

export const dynamic = 'force-static'

/** None at build; each is made when it is first asked for, and anew after every change of what it shows. */
export function generateStaticParams(): { slug: string }[] {
  return []
}

/** /themas/<slug>.bib: the topic for a reference manager. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  return citationResponse({ params, extension: 'bib', type: 'application/x-bibtex', write: toBibTeX })
}
