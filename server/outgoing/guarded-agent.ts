import { isIPv6, type LookupFunction } from 'node:net'

import { Agent } from 'undici'

import { notPublic } from './check-address'
import type { Network } from './network'
import { OutgoingRejected } from './outgoing-rejected'

/**
 * Connects to the addresses that were checked when a name was looked up, so that the name cannot lead elsewhere a
 * moment later. Node looks nothing up for an address in numbers: `checkAddress` has those.
 */
export function guardedAgent(network: Network): Agent {
  const lookup: LookupFunction = (host, { all }, answer) => {
    const resolved = resolveChecked({ host, network })
    resolved.then(
      ([first, ...others]) =>
        all ? answer(null, [first, ...others]) : answer(null, first.address, first.family),
      (error: unknown) => answer(error instanceof Error ? error : new Error(String(error)), []),
    )
  }
  return new Agent({ connect: { lookup, ca: network.ca } })
}

type Resolved = { address: string; family: 4 | 6 }

async function resolveChecked({
  host,
  network,
}: {
  host: string
  network: Network
}): Promise<[Resolved, ...Resolved[]]> {
  const addresses = await network.resolve(host)
  const [first, ...others] = addresses.map((address) => ({
    address,
    family: isIPv6(address) ? (6 as const) : (4 as const),
  }))
  if (!first || !addresses.every(network.isAllowed)) throw new OutgoingRejected(notPublic)
  return [first, ...others]
}
