import { pictureOfSite } from '@/app/share-image/page-pictures'
import { cacheTags } from '@/domain/cache-tags'
import { getSite } from '@/queries/get-site'
import { tagPage } from '@/queries/tag-page'

export const dynamic = 'force-static'

/** /beeld.png: the picture that stands beside a link to a page without one of its own. */
export async function GET(): Promise<Response> {
  await tagPage([cacheTags.site])
  return new Response(await pictureOfSite(await getSite()), { headers: { 'content-type': 'image/png' } })
}
