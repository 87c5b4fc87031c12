import type { LinkAnswer } from '@/domain/link-checks/link-check'
import type { PublicRequest, PublicResponse } from '@/server/outgoing/request-public'
import { parseURL } from '@/domain/text/parse-url'

/** One request, when it is the turn of its host. */
export type Ask = (
  request: Pick<PublicRequest, 'url' | 'method' | 'headers' | 'body'> & { accept?: string },
) => Promise<PublicResponse>

export interface Followed {
  /** What the last address gave; without a body where asking for its head was enough. */
  response: PublicResponse
  url: string
  /** Where permanent redirects lead from the first address on, before the first that is for a while. */
  permanentURL: string
  redirects: number
}

/** A request that got no answer, and what that says of the address. */
export class RequestFailed extends Error {
  constructor(
    readonly answer: LinkAnswer,
    options?: ErrorOptions,
  ) {
    super(answer, options)
  }
}

/** Asks for an address and follows its redirects: for the head first, and for more where that does not tell enough. */
export async function follow({ address, ask }: { address: string; ask: Ask }): Promise<Followed> {
  const seen = new Set([address])
  let [url, permanentURL] = [address, address]
  let isPermanent = true
  for (;;) {
    const response = await askFor({ url, ask })
    const redirects = seen.size - 1
    if (response.location === null) return { response, url, permanentURL, redirects }
    const next = absolute({ location: response.location, base: url })
    if (next === null || seen.has(next) || redirects === maxRedirects) throw new RequestFailed('redirects')
    seen.add(next)
    isPermanent &&= response.status === 301 || response.status === 308
    if (isPermanent) permanentURL = next
    url = next
  }
}

async function askFor({ url, ask }: { url: string; ask: Ask }): Promise<PublicResponse> {
  const head = await ask({ url, method: 'HEAD' }).catch((error: unknown) => {
    if (!(error instanceof RequestFailed) || finalErrors.has(error.answer)) throw error
    return null
  })
  return head !== null && isEnough(head) ? head : ask({ url, method: 'GET' })
}

/** What comes of the head comes of the whole as well. */
const finalErrors = new Set<LinkAnswer>([
  'noSuchHost',
  'certificateExpired',
  'certificateName',
  'certificateChain',
  'notPublic',
])

/** A redirect, a file, or a server that asks for patience. Many a server answers otherwise to a whole request. */
function isEnough({ status, location, headers }: PublicResponse): boolean {
  if (location !== null || status === 429 || (status === 503 && 'retry-after' in headers)) return true
  return status === 200 && headers['content-length'] !== '0' && !isPage(headers)
}

/** Whether there is text to read. What does not say what it is may be. */
export function isPage(headers: PublicResponse['headers']): boolean {
  const mediaType = mediaTypeOf(headers)
  return mediaType === '' || /html|^text\/plain$/.test(mediaType)
}

export function mediaTypeOf(headers: PublicResponse['headers']): string {
  return ([headers['content-type']].flat()[0] ?? '').split(';')[0]?.trim().toLowerCase().slice(0, 100) ?? ''
}

function absolute({ location, base }: { location: string; base: string }): string | null {
  const url = parseURL(location, base)
  if (!url) return null
  url.hash = ''
  return url.href
}

const maxRedirects = 5
