import { pictureOfQuestion } from '@/app/share-image/page-pictures'
import { getQuestion } from '@/queries/questions/get-question'
import { getSite } from '@/queries/site/get-site'
import { plainResponse } from '../../../file-response'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ key: string }>
}

/** /vragen/<key>/beeld.png: the picture that stands beside a link to the question elsewhere. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const question = await getQuestion((await params).key)
  if (!question) return plainResponse({ text: 'Deze vraag is er niet.', status: 404 })
  const picture = await pictureOfQuestion({ question, site: await getSite() })
  return new Response(picture, { headers: { 'content-type': 'image/png' } })
}
