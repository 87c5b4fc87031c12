import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'

import type { RequestKind } from '../http/request-kind'
import { type Bodies, encode, encodeBest, type Encoding, encodings } from './encodings'

/** What Next answered, as a whole. */
export interface WholeAnswer {
  status: number
  headers: OutgoingHttpHeaders
  body: Buffer
  /** The words of a search that find nothing. */
  missed?: string[]
}

/** An answer that can be sent to every requester of the same address. */
export interface StoredAnswer {
  status: number
  /** What a request that it is sent for counts as. */
  kind: RequestKind
  /** Of status, headers and text: two answers of one hash are the same. */
  hash: string
  /** The revision that it was made from; `null` for what no change of content changes. */
  revision: number | null
  missed: string[]
  representations: Record<Encoding, Representation>
  /** In bytes of memory. */
  size: number
  /** How often it was asked for. Half of it goes on to the answer that takes its place. */
  uses: number
}

/** What is sent for one encoding. Heads are flat lists of names and values, as `writeHead` takes them. */
export interface Representation {
  head: string[]
  /** The head of a 304: all that is not said of the body, which is not sent (RFC 9110, 15.4.5). */
  unchangedHead: string[]
  body: Buffer
}

/** Makes an answer ready to be sent in each encoding. What `before` has of the same text is not made again. */
export async function storedAnswer({
  answer: { status, headers, body, missed = [] },
  kind,
  revision,
  before,
}: {
  answer: WholeAnswer
  kind: RequestKind
  revision: number | null
  before: StoredAnswer | undefined
}): Promise<StoredAnswer> {
  const kept = headerList(headers)
  const hash = hashOf({ status, kept, body })
  const uses = before ? Math.floor(before.uses / 2) : 0
  if (before?.hash === hash) return { ...before, revision, uses }
  const bodies = await encode({ body, type: String(headers['content-type']) })
  return { status, kind, hash, revision, uses, missed, ...represent({ kept, hash, bodies }) }
}

/** Makes the answer as small as can be, for one that is sent often. */
export async function improve(answer: StoredAnswer): Promise<void> {
  const { representations } = answer
  const { br, identity } = representations
  if (br.body === identity.body) return
  const body = await encodeBest(identity.body)
  if (body.length >= br.body.length) return
  answer.representations = {
    ...representations,
    br: { ...br, body, head: withLength({ head: br.head, length: body.length }) },
  }
}

function represent({
  kept,
  hash,
  bodies,
}: {
  kept: [string, string][]
  hash: string
  bodies: Bodies
}): Pick<StoredAnswer, 'representations' | 'size'> {
  const of = (encoding: Encoding): Representation => {
    const body = bodies[encoding]
    const isEncoded = body !== bodies.identity
    const revalidated = ['vary', 'accept-encoding', 'etag', isEncoded ? `"${hash}-${encoding}"` : `"${hash}"`]
    const encoded = isEncoded ? ['content-encoding', encoding] : []
    return {
      head: [...kept.flat(), ...revalidated, ...encoded, 'content-length', String(body.length)],
      unchangedHead: [...kept.filter(([name]) => !ofBody.has(name)).flat(), ...revalidated],
      body,
    }
  }
  const distinct = new Set(encodings.map((encoding) => bodies[encoding]))
  return {
    representations: { br: of('br'), gzip: of('gzip'), identity: of('identity') },
    size: overhead + [...distinct].reduce((sum, body) => sum + body.length, 0),
  }
}

/** What is of no use to a client that has the body already. */
const ofBody = new Set(['content-type', 'content-disposition', 'content-language', 'link'])

/** In bytes: roughly what an answer takes beside its bodies. */
const overhead = 4000

/** The length is the last of a head. */
function withLength({ head, length }: { head: string[]; length: number }): string[] {
  return [...head.slice(0, -1), String(length)]
}

function headerList(headers: OutgoingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, String(each)]),
  )
}

function hashOf({ status, kept, body }: { status: number; kept: [string, string][]; body: Buffer }): string {
  const about = JSON.stringify([status, kept])
  return createHash('sha256').update(about).update(body).digest('base64url').slice(0, 22)
}
