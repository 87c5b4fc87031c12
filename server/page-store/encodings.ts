import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, type BrotliOptions, constants, gzip, gzipSync } from 'node:zlib'

export const encodings = ['br', 'gzip', 'identity'] as const

export type Encoding = (typeof encodings)[number]

/** In bytes: a smaller text is sent as it is, since a network packet takes it either way. */
const worthCompressing = 500

/** In bytes: a smaller text is compressed in less time than another thread takes to be handed it. */
const worthAThread = 100_000

/** Whether a body becomes smaller by an encoding: what is compressed already does not. */
export function isCompressible({ body, type }: { body: Buffer; type: string }): boolean {
  return body.length >= worthCompressing && isText.test(type)
}

/** The text in an encoding, for an answer that is kept. */
export async function encode({ body, encoding }: { body: Buffer; encoding: Encoding }): Promise<Buffer> {
  if (encoding === 'identity') return body
  if (encoding === 'br')
    return body.length < worthAThread
      ? exactly(brotliCompressSync(body, ofBrotli({ body, quality: 5 })))
      : brotli({ body, quality: 5 })
  return exactly(body.length < worthAThread ? gzipSync(body, { level: 6 }) : await toGzip(body, { level: 6 }))
}

/** The text in as few bytes as can be: some hundred times slower than `encode`, for what is sent often. */
export async function encodeBest(body: Buffer): Promise<Buffer> {
  return brotli({ body, quality: 11 })
}

/** The text in one encoding, for an answer that is sent once. */
export async function encodeOnce({ body, encoding }: { body: Buffer; encoding: Encoding }): Promise<Buffer> {
  if (encoding === 'identity') return body
  return encoding === 'br' ? brotli({ body, quality: 4 }) : toGzip(body, { level: 4 })
}

/**
 * The best encoding that a client takes, by its Accept-Encoding: RFC 9110, 12.5.3. One that takes nothing that we
 * have gets the text as it is.
 */
export function preferredEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  const known = remembered.get(accepted)
  if (known) return known
  const encoding = negotiate(accepted)
  // There are a few dozen in use; invented ones are parsed again each time.
  if (remembered.size < 500 && accepted.length < 200) remembered.set(accepted, encoding)
  return encoding
}

const remembered = new Map<string, Encoding>()

function negotiate(accepted: string): Encoding {
  const weights = new Map(accepted.toLowerCase().split(',').map(readWeight))
  const weightOf = (encoding: string): number => weights.get(encoding) ?? weights.get('*') ?? 0
  const taken = (['br', 'gzip'] as const).filter((encoding) => weightOf(encoding) > 0)
  return taken.sort((one, other) => weightOf(other) - weightOf(one))[0] ?? 'identity'
}

function readWeight(text: string): [string, number] {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return [name === 'x-gzip' ? 'gzip' : name, Number.isFinite(weight) ? weight : 0]
}

const isText =
  /^(text\/|application\/([\w.+-]*(json|xml|javascript|manifest|x-bibtex|research-info))|image\/svg)/

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

interface ForBrotli {
  body: Buffer
  quality: number
}

async function brotli(given: ForBrotli): Promise<Buffer> {
  return exactly(await toBrotli(given.body, ofBrotli(given)))
}

function ofBrotli({ body, quality }: ForBrotli): BrotliOptions {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  return { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: body.length } }
}

/** A copy in memory of its own size: what zlib and streams give is part of a larger piece, which it would hold. */
export function exactly(bytes: Buffer): Buffer {
  return bytes.buffer.byteLength === bytes.length ? bytes : Buffer.from(Uint8Array.from(bytes).buffer)
}
