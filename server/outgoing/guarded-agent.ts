import { isIPv6, type LookupFunction, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'

import { Agent, buildConnector } from 'undici'

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
  // Node tells of a connection that it refuses the code alone: `rejectionOf` has the certificate, too. No session is kept,
  // since the name of a host is not looked at again where one is taken up.
  const connect = buildConnector({
    lookup,
    ca: network.ca,
    rejectUnauthorized: false,
    maxCachedSessions: 0,
  })
  return new Agent({
    connect: (options, done) =>
      connect(options, (...[error, socket]) => {
        if (error) return done(error, null)
        const rejection = rejectionOf(socket)
        if (!rejection) return done(null, socket)
        socket.destroy()
        done(rejection, null)
      }),
  })
}

/**
 * Why a connection is refused, by Node's check of its certificate; null where it is as it should be. One that is valid below
 * one that has expired has a code of its own.
 */
function rejectionOf(socket: Socket): Error | null {
  if (!(socket instanceof TLSSocket) || socket.authorized) return null
  // Node's types call it an error; it is the code of one.
  const said = String(socket.authorizationError)
  const isValid = Date.parse(socket.getPeerCertificate().valid_to) > Date.now()
  const code = said === 'CERT_HAS_EXPIRED' && isValid ? 'CERT_CHAIN_EXPIRED' : said
  return Object.assign(new Error(`The certificate is refused: ${code}`), { code })
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
