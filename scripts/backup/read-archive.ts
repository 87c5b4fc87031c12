import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { text } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'

import { extract } from 'tar-stream'

import { PlainError } from '../say'
import { type EntryKind, kindOfEntry } from './backup-format'
import { describeReadFailure } from './read-failure'

export type ArchiveEntry = Exclude<EntryKind, { kind: 'sums' }> & {
  name: string
  /** In bytes. */
  size: number
  /** Must be read to its end before the next entry is requested. */
  body: AsyncIterable<Buffer>
  /** Of what was read of the body. */
  sum: () => string
}

/**
 * The entries of a backup, one after the other. The last step throws in words when the file was cut off, is damaged or
 * is none of ours: what was read before that cannot be trusted.
 */
export async function* readArchive({
  file,
  signal,
}: {
  file: string
  signal: AbortSignal
}): AsyncGenerator<ArchiveEntry> {
  const tar = extract()
  const reading = pipeline(createReadStream(file), createGunzip(), tar, { signal })
  // The entries end with the same failure; who leaves before the end ends the reading.
  reading.catch(() => undefined)
  const seen = new Set<string>()
  let sums = ''
  let isWhole = false
  try {
    for await (const entry of tar) {
      const { name, size = 0 } = entry.header
      const kind = entry.header.type === 'file' ? kindOfEntry(name) : null
      if (kind === null || seen.has(name) || isWhole || (seen.size === 0) !== (kind.kind === 'manifest')) {
        throw new PlainError(`${file} is no backup of the guide: it holds “${name}”`)
      }
      seen.add(name)
      if (kind.kind === 'sums') {
        isWhole = size === Buffer.byteLength(sums) && (await text(entry)) === sums
        if (!isWhole) throw new PlainError(`${file} is damaged: its sums do not agree with what it holds`)
        continue
      }
      const hash = createHash('sha256')
      const body = bytesOf({ entry, file, hash })
      yield { ...kind, name, size, body, sum: () => hash.copy().digest('hex') }
      sums += `${hash.digest('hex')}  ${name}\n`
    }
    await reading
  } catch (error) {
    throw describeReadFailure({ file, error, isOurs: seen.size > 0 })
  }
  if (!isWhole) throw new PlainError(`${file} was cut off: it has no sums at its end`)
}

export async function readToEnd(body: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of body) void chunk
}

async function* bytesOf({
  entry,
  file,
  hash,
}: {
  /** Of bytes, which its type leaves open. */
  entry: AsyncIterable<unknown>
  file: string
  hash: ReturnType<typeof createHash>
}): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of entry) {
      if (!Buffer.isBuffer(chunk)) throw new TypeError('An archive holds bytes')
      hash.update(chunk)
      yield chunk
    }
  } catch (error) {
    throw describeReadFailure({ file, error, isOurs: true })
  }
}
