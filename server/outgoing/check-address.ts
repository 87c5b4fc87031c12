import { isIP } from 'node:net'

import type { Network } from './network'
import { OutgoingRejected } from './outgoing-rejected'
import { parseURL } from '@/domain/text/parse-url'

export const notPublic = 'het adres is niet van het openbare internet'

/**
 * An address as it was written, read as browsers read it, so that numbers and other spellings of an IP address are
 * that IP address; nobody looks those up, so they are checked here. Throws `OutgoingRejected` for what may not be
 * requested.
 */
export function checkAddress({
  url,
  base,
  isSecure,
  network,
}: {
  url: string
  /** The address that redirected to it. */
  base?: URL
  /** Whether only https will do. */
  isSecure: boolean
  network: Network
}): URL {
  const parsed = parseURL(url, base)
  if (!parsed) throw new OutgoingRejected('het adres deugt niet')
  if (isSecure && parsed.protocol !== 'https:') throw new OutgoingRejected('het adres begint niet met https')
  if (!defaultPorts.has(parsed.protocol))
    throw new OutgoingRejected('het adres begint niet met http of https')
  if (parsed.username || parsed.password)
    throw new OutgoingRejected('er staat een naam of wachtwoord in het adres')
  if (!network.isAllowedPort(Number(parsed.port) || (defaultPorts.get(parsed.protocol) ?? 0)))
    throw new OutgoingRejected('het adres noemt een andere poort dan 80 of 443')
  // A point behind a name is of the name service: servers and certificates have none.
  parsed.hostname = parsed.hostname.replace(/\.$/, '')
  const host = parsed.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !network.isAllowed(host)) throw new OutgoingRejected(notPublic)
  return parsed
}

const defaultPorts = new Map([
  ['http:', 80],
  ['https:', 443],
])
