import { createReadStream } from 'node:fs'

import type { ClientBase } from 'pg'

import { fetchPublic } from '@/server/outgoing/fetch-public'
import { publicInternet, type Network } from '@/server/outgoing/network'
import { OutgoingRejected } from '@/server/outgoing/outgoing-rejected'

import { loadRegister, type LoadedRegister } from './load-register'
import { RegisterRejected } from './register-rejected'

/** Loads the register (`loadRegister`) from a file or from an address of the public internet. */
export async function loadRegisterFrom({
  client,
  place,
  site,
  mayShrink,
  network = publicInternet({ site }),
}: {
  client: ClientBase
  /** A path, or an address that begins with http. */
  place: string
  /** The address of the guide, of which the other server is told. */
  site: string
  mayShrink?: boolean
  network?: Network
}): Promise<LoadedRegister> {
  const load = (parts: AsyncIterable<Uint8Array>): Promise<LoadedRegister> =>
    loadRegister({ client, parts, mayShrink })
  if (!/^https?:/i.test(place)) return load(fromFile(place))
  try {
    return await fetchPublic({ url: place, accept: 'application/xml,text/xml', network, limits, read: load })
  } catch (error) {
    throw error instanceof OutgoingRejected ? new RegisterRejected(error.message, { cause: error }) : error
  }
}

async function* fromFile(path: string): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const part of createReadStream(path) as AsyncIterable<Buffer>) {
      bytes += part.length
      if (bytes > limits.bytes) throw new RegisterRejected(`het bestand is groter dan ${maxMegabytes} MB`)
      yield part
    }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && 'path' in error
    throw isMissing ? new RegisterRejected(`het bestand ${path} is niet te lezen`, { cause: error }) : error
  }
}

/** The export of the register has some 40 MB. */
const maxMegabytes = 150
const limits = { bytes: maxMegabytes * 1_000_000, redirects: 3, milliseconds: 600_000 }
