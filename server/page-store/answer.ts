import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'

import type { RequestKind } from '../http/request-kind'
import { encode, encodeBest, type Encoding, exactly, isCompressible } from './encodings'

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
  /** What every representation says in its head. */
  headers: [string, string][]
  /** What was asked for so far; of what an encoding makes no smaller, all the same. */
  representations: Representations
  /** In bytes of memory. */
  size: number
  /** How often it was asked for. Half of it goes on to the answer that takes its place. */
  uses: number
}

type Representations = Partial<Record<Encoding, Representation>> & { identity: Representation }

/** What is sent for one encoding. Heads are flat lists of names and values, as `writeHead` takes them. */
export interface Representation {
  head: string[]
  /** The head of a 304: all that is not said of the body, which is not sent (RFC 9110, 15.4.5). */
  unchangedHead: string[]
  body: Buffer
}

/** Makes an answer ready to be kept, with what there is `before` of the same text. */
export function storedAnswer({
  answer: { status, headers, body, missed = [] },
  kind,
  revision,
  before,
}: {
  answer: WholeAnswer
  kind: RequestKind
  revision: number | null
  before: StoredAnswer | undefined
}): StoredAnswer {
  const list = headerList(headers)
  const hash = hashOf({ status, headers: list, body })
  const uses = before ? Math.floor(before.uses / 2) : 0
  if (before?.hash === hash) return { ...before, revision, uses }
  const identity = represent({ headers: list, hash, encoding: 'identity', body: exactly(body) })
  const representations = isCompressible({ body, type: String(headers['content-type']) })
    ? { identity }
    : { identity, br: identity, gzip: identity }
  return sized({ status, kind, hash, revision, uses, missed, headers: list, representations })
}

/** The answer with what is sent for an encoding. */
export async function withEncoding({
  answer,
  encoding,
}: {
  answer: StoredAnswer
  encoding: Encoding
}): Promise<StoredAnswer> {
  const { body } = answer.representations.identity
  return withBody({ answer, encoding, body: await encode({ body, encoding }) })
}

/** The answer as small as can be, for one that is sent often. */
export async function improved(answer: StoredAnswer): Promise<StoredAnswer> {
  const { br, identity } = answer.representations
  if (br === identity) return answer
  return withBody({ answer, encoding: 'br', body: await encodeBest(identity.body) })
}

function withBody({
  answer,
  encoding,
  body,
}: {
  answer: StoredAnswer
  encoding: Encoding
  body: Buffer
}): StoredAnswer {
  const { headers, hash, representations } = answer
  const made = represent({ headers, hash, encoding, body })
  return sized({ ...answer, representations: { ...representations, [encoding]: made } })
}

function represent({
  headers,
  hash,
  encoding,
  body,
}: {
  headers: [string, string][]
  hash: string
  encoding: Encoding
  body: Buffer
}): Representation {
  const isEncoded = encoding !== 'identity'
  const revalidated = ['vary', 'accept-encoding', 'etag', isEncoded ? `"${hash}-${encoding}"` : `"${hash}"`]
  const encoded = isEncoded ? ['content-encoding', encoding] : []
  return {
    head: [...headers.flat(), ...revalidated, ...encoded, 'content-length', String(body.length)],
    unchangedHead: [...headers.filter(([name]) => !ofBody.has(name)).flat(), ...revalidated],
    body,
  }
}

function sized(answer: Omit<StoredAnswer, 'size'>): StoredAnswer {
  const bodies = new Set(Object.values(answer.representations).map(({ body }) => body))
  return { ...answer, size: overhead + [...bodies].reduce((sum, body) => sum + body.length, 0) }
}

/** What is of no use to a client that has the body already. */
const ofBody = new Set(['content-type', 'content-disposition', 'content-language', 'link'])

/** In bytes: roughly what an answer takes beside its bodies. */
const overhead = 4000

function headerList(headers: OutgoingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, String(each)]),
  )
}

function hashOf({
  status,
  headers,
  body,
}: {
  status: number
  headers: [string, string][]
  body: Buffer
}): string {
  const about = JSON.stringify([status, headers])
  return createHash('sha256').update(about).update(body).digest('base64url').slice(0, 22)
}
