import { openapi } from '@/domain/exports/openapi'
import { getSite } from '@/queries/site/get-site'
import { siteBase } from '../../page-metadata'

export const dynamic = 'force-dynamic'

/** What can be taken along, for machines. */
export async function GET(): Promise<Response> {
  const { name, dataLicence } = await getSite()
  return Response.json(openapi({ name, licence: dataLicence, base: siteBase() }))
}
