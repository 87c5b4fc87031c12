import { cleanLink } from './clean-link'

/**
 * An address as it is kept: without tracking parameters, and with `https://` or `mailto:` before what people write
 * without. What is no address is returned as it was written, for a check to name.
 */
export function tidyAddress(written: string): string {
  const trimmed = written.trim()
  const candidate = withScheme(trimmed)
  return cleanLink(candidate).url ?? trimmed
}

/** Whether an address means nothing outside the document or the device that it was copied from. */
export function isLocalAddress(address: string): boolean {
  return /^(?:$|[#?.\\]|\/(?!\/)|https?:\/*$|[a-z]:\\|(?:tel|sms|file|about|javascript|vbscript|data|blob|cid|chrome|edge|onenote|ms-\w+):)/i.test(
    address.trim(),
  )
}

function withScheme(text: string): string {
  if (/^\/\/[^/]/.test(text)) return `https:${text}`
  if (/^[^\s@:/?#]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}$/u.test(text)) return `mailto:${text}`
  return /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u.test(text) ? `https://${text}` : text
}
