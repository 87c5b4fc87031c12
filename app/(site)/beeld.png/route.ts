import { pictureOfSite } from '@/app/share-image/page-pictures'
import { getSite } from '@/queries/site/get-site'

export const dynamic = 'force-dynamic'

/** /beeld.png: the picture that stands beside a link to a page without one of its own. */
export async function GET(): Promise<Response> {
  return new Response(await pictureOfSite(await getSite()), { headers: { 'content-type': 'image/png' } })
}
