import type { ExportFormat } from '@/domain/exports/formats'
import { formatOf, isExportList, mediaTypes } from '@/domain/exports/formats'
import { paramsOf } from '@/domain/lists/filter-values'
import { isSlug } from '@/domain/text/is-slug'
import { exportRecords } from '@/queries/export/export-records'
import { fileResponse, plainResponse } from '../file-response'
import { siteBase } from '../page-metadata'

/** A list, or one record of it, as a file: sent while it is read, so that its length is no matter. */
export async function exportResponse({
  request,
  list,
  format: name,
  slug,
}: {
  request: Request
  list: string
  format: string
  slug?: string
}): Promise<Response> {
  const format = isExportList(list) ? formatOf({ list, name, isRecord: slug !== undefined }) : null
  if (!isExportList(list) || !format)
    return plainResponse({ text: 'In deze vorm is dit er niet.', status: 404 })
  if (slug !== undefined && !isSlug(slug)) return plainResponse({ text: missing, status: 404 })
  const params = slug === undefined ? paramsOf(new URL(request.url).searchParams) : {}
  const exported = await exportRecords[list]({ format, params, slug, base: siteBase() })
  if (exported.state === 'ignored')
    return plainResponse({
      text: `Deze waarden kent de gids niet: ${exported.values.join(', ')}.`,
      status: 400,
    })
  return fileResponse({
    lookup: exported,
    ending: `.${format}`,
    missing,
    write: (pieces) => new Response(toStream(pieces), { headers: headersOf({ name: slug ?? list, format }) }),
  })
}

const missing = 'Dit is er niet.'

function headersOf({ name, format }: { name: string; format: ExportFormat }): Record<string, string> {
  return {
    'content-type': mediaTypes[format],
    'content-disposition': `attachment; filename="${name}.${format}"`,
    'cache-control': 'no-cache',
  }
}

/** Reads on when the visitor has taken what was read, and stops when the visitor goes. */
function toStream(pieces: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}
