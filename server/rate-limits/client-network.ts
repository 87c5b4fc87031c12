import ipaddr from 'ipaddr.js'

/**
 * What counts as one client: an IPv4 address, however it is written, or the /64 network of an IPv6 address, which one
 * client has all of (RFC 6177). A port that a proxy added is left out; what is no address stays as it is.
 */
export function clientNetwork(given: string): string {
  const [, bare = given] = /^\[([^\]]+)\](?::\d+)?$/.exec(given) ?? /^([\d.]+):\d+$/.exec(given) ?? []
  if (!ipaddr.isValid(bare)) return given
  const address = ipaddr.process(bare)
  if (address instanceof ipaddr.IPv4) return address.toString()
  return `${new ipaddr.IPv6([...address.parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`
}
