import { lookup } from 'node:dns/promises'

import { isPublicAddress } from './is-public-address'

/** What the outside world is asked through; tests put their own in its place. */
export interface Network {
  /** All addresses of a host. */
  resolve: (host: string) => Promise<string[]>
  isAllowed: (address: string) => boolean
  isAllowedPort: (port: number) => boolean
  /** Certificate authorities, when not those of Node. */
  ca?: string
  /** What other servers are told of who asks. */
  userAgent: string
}

/** The public internet, for requests of the guide at this address. */
export function publicInternet({ site }: { site: string }): Network {
  return {
    resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    isAllowed: isPublicAddress,
    isAllowedPort: (port) => port === 80 || port === 443,
    userAgent: `Gids (+${site})`,
  }
}
