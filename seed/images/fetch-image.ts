import { lookup } from 'node:dns/promises'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { isIP } from 'node:net'

import { ImageRejected } from '@/server/images/image-rejected'
import { isPublicAddress } from './is-public-address'
import { readImageType } from '@/server/images/read-image-type'
import type { FetchedPicture } from './picture'

/** What the outside world is asked through; tests put their own in its place. */
export interface Network {
  /** All addresses of a host. */
  resolve: (host: string) => Promise<string[]>
  isAllowed: (address: string) => boolean
  /** Certificate authorities, when not those of Node. */
  ca?: string
  /** In milliseconds, for one image with its redirects. */
  patience: number
}

export const publicInternet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  patience: 10_000,
}

/**
 * Fetches an image over https from a public address: at most 10 MB, within 10 s, with at most three redirects. Each
 * host is resolved here and connected to by the address that was checked, so that its name cannot lead elsewhere a
 * moment later. Throws `ImageRefused`, with the reason in Dutch, for all that does not work out.
 */
export async function fetchImage({
  url,
  network = publicInternet,
}: {
  url: string
  network?: Network
}): Promise<Pick<FetchedPicture, 'data' | 'mimetype'>> {
  const signal = AbortSignal.timeout(network.patience)
  try {
    const data = await orAborted({ work: download({ url, network, signal }), signal })
    return { data, mimetype: await orAborted({ work: readImageType(data), signal }) }
  } catch (error) {
    if (error instanceof ImageRejected) throw error
    if (signal.aborted) throw new ImageRejected('het duurde te lang')
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new ImageRejected(`de server is niet te bereiken (${reason})`, { cause: error })
  }
}

const maxBytes = 10_000_000
const maxRedirects = 3

type Asking = { network: Network; signal: AbortSignal }

async function download({ url, ...asking }: Asking & { url: string }): Promise<Buffer> {
  let target = checkedURL(url)
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const response = await get({ target, ...asking })
    const { statusCode = 0, headers } = response
    const isRedirect = [301, 302, 303, 307, 308].includes(statusCode) && headers.location
    if (!isRedirect) return readBody({ response, statusCode })
    response.destroy()
    if (!URL.canParse(headers.location ?? '', target)) throw new ImageRejected('de doorverwijzing deugt niet')
    target = checkedURL(new URL(headers.location ?? '', target).href)
  }
  throw new ImageRejected(`er zijn meer dan ${maxRedirects} doorverwijzingen`)
}

function checkedURL(url: string): URL {
  if (!URL.canParse(url)) throw new ImageRejected('het adres deugt niet')
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:') throw new ImageRejected('het adres begint niet met https')
  if (parsed.username || parsed.password)
    throw new ImageRejected('er staat een naam of wachtwoord in het adres')
  return parsed
}

async function get({ target, network, signal }: Asking & { target: URL }): Promise<IncomingMessage> {
  const host = target.hostname.replace(/^\[|\]$/g, '')
  const isAddress = isIP(host) !== 0
  const addresses = isAddress ? [host] : await network.resolve(host)
  const [address] = addresses
  if (!address || !addresses.every(network.isAllowed))
    throw new ImageRejected('het adres is niet van het openbare internet')
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: address,
        servername: isAddress ? '' : host,
        port: target.port || 443,
        path: `${target.pathname}${target.search}`,
        headers: {
          host: target.host,
          accept: 'image/webp,image/png,image/jpeg',
          'accept-encoding': 'identity',
        },
        agent: false,
        ca: network.ca,
        signal,
      },
      resolve,
    )
    asked.once('error', reject)
    asked.end()
  })
}

async function readBody({
  response,
  statusCode,
}: {
  response: IncomingMessage
  statusCode: number
}): Promise<Buffer> {
  if (statusCode !== 200) {
    response.destroy()
    throw new ImageRejected(`de server antwoordt met ${statusCode}`)
  }
  const parts: Buffer[] = []
  let bytes = 0
  // Leaving the loop, also by an error, ends the connection.
  for await (const part of response as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > maxBytes) throw new ImageRejected('het bestand is groter dan 10 MB')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Not everything that is waited for listens to a signal: looking up a name does not. */
function orAborted<T>({ work, signal }: { work: Promise<T>; signal: AbortSignal }): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new ImageRejected('het duurde te lang'))
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
