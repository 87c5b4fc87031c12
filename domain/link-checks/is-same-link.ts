/** Whether two addresses differ in nothing but how they are fetched, www, a slash at their end, and how bytes are written. */
export function isSameLink(one: string, other: string): boolean {
  return comparable(one) === comparable(other)
}

function comparable(address: string): string {
  const { hostname, pathname, search } = new URL(address)
  const place = `${pathname.replace(/\/+$/, '')}${search}`
  return `${hostname.replace(/^www\./, '')}${place.replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase())}`
}
