import { isIP } from 'node:net'

import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the public internet. All that IANA keeps apart is not: private, loopback,
 * link-local, shared (CGNAT), multicast, documentation, and IPv6 forms that carry an IPv4 address
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, …-ipv6-special-registry).
 */
export function isPublicAddress(address: string): boolean {
  // What `ipaddr.js` reads beside the usual forms, such as 127.1 or a zone, is no address that a look-up gives.
  if (isIP(address) === 0 || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || (parsed.match(globalUnicast) && !parsed.match(documentation))
}

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** The second block for documentation (RFC 9637), which `ipaddr.js` does not know. */
const documentation = ipaddr.IPv6.parseCIDR('3fff::/20')
