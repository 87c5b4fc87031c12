import type { Address } from '../page-store/address'
import { type AnswerKind, kindOf, uploads } from './security-headers'

/** What a request is counted and logged as. */
export type RequestKind = Exclude<AnswerKind, 'document' | 'previewError'> | 'page' | 'upload'

/** What was asked for or, where the site only says what went wrong, that it did. */
export function requestKindOf({
  address,
  status,
  type,
}: {
  address: Address
  status: number
  /** The Content-Type of the answer. */
  type: unknown
}): RequestKind {
  if (address.key.startsWith(uploads)) return 'upload'
  // The API says itself what went wrong, and a page that is not there is one like any other.
  const isOfSite = address.door !== 'direct' || String(type).startsWith('text/html')
  if (status >= 400 && status !== 404 && isOfSite) return 'error'
  const kind = kindOf({ address, type })
  if (kind === 'previewError') return 'error'
  return kind === 'document' ? 'page' : kind
}
