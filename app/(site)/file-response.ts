import { fileAddress, type FileEnding } from '@/domain/site/file-address'
import type { Lookup } from '@/domain/site/lookup'

/** A file of one record: the file, 308 to where it is since the record moved, or 404. */
export async function fileResponse<Found>({
  lookup,
  ending,
  missing,
  write,
}: {
  lookup: Lookup<Found>
  ending: FileEnding
  /** What is said where there is no such record, in Dutch. */
  missing: string
  write: (record: Found) => Promise<Response> | Response
}): Promise<Response> {
  if (lookup.state === 'found') return write(lookup.record)
  const to = lookup.state === 'moved' ? fileAddress({ page: lookup.to, ending }) : null
  if (to !== null) return new Response(null, { status: 308, headers: { location: to } })
  return plainResponse({ text: missing, status: 404 })
}

/** One line of text that says why there is no file. */
export function plainResponse({ text, status }: { text: string; status: 400 | 404 }): Response {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
