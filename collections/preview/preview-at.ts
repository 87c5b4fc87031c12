import type { PreviewAddress } from '@/collections/preview/previewed'

/** The preview of a document that has a page of its own. */
export function previewAt(path: (id: number) => string): PreviewAddress {
  return ({ document: { id } }) => (typeof id === 'number' ? path(id) : null)
}
