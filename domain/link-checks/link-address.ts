/**
 * The form in which an address is asked, by which two links are one: without a fragment, and with its scheme and host in
 * lower case. `null` for what is not asked, such as a mail address. The function `link_address` of the database says
 * the same.
 */
export function linkAddress(written: string): string | null {
  const match = /^\s*(https?):\/\/([^/?#\s]+)([^#\s]*)(?:#\S*)?\s*$/i.exec(written)
  if (!match) return null
  const [scheme, authority, rest] = [lower(match[1] ?? ''), lower(match[2] ?? ''), match[3] ?? '']
  const host = authority.replace(scheme === 'http' ? /:80$/ : /:443$/, '')
  const address = `${scheme}://${host}${rest.startsWith('/') ? '' : '/'}${rest}`
  return new TextEncoder().encode(address).length <= maxBytes ? address : null
}

/** Of ASCII letters alone, as servers compare names. */
function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** What an index of the database can hold. */
const maxBytes = 2000
