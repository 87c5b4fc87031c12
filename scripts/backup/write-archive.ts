import { createHash } from 'node:crypto'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

import { type Pack, pack } from 'tar-stream'

import { sumsName } from './backup-format'

/** A file that goes into an archive: tar wants its size before its bytes. */
export interface ArchiveFile {
  name: string
  size: number
  body: Iterable<Buffer> | AsyncIterable<Buffer>
}

/** Writes files as a `.tar.gz`, as fast as the destination takes it, with a last one that has the sums of the others. */
export async function writeArchive({
  files,
  destination,
  signal,
}: {
  files: AsyncIterable<ArchiveFile>
  destination: Writable
  signal: AbortSignal
}): Promise<void> {
  const tar = pack()
  // What goes wrong with a file ends the archive, and comes out of the pipeline.
  const filled = fill({ tar, files }).catch((error: unknown) => {
    tar.destroy(error instanceof Error ? error : new Error(String(error)))
  })
  await pipeline(tar, createGzip(), destination, { signal })
  await filled
}

/** A file of which the bytes are at hand. */
export function fileOf({ name, bytes }: { name: string; bytes: Buffer }): ArchiveFile {
  return { name, size: bytes.length, body: [bytes] }
}

async function fill({ tar, files }: { tar: Pack; files: AsyncIterable<ArchiveFile> }): Promise<void> {
  const sums: string[] = []
  for await (const file of files) sums.push(`${await add({ tar, file })}  ${file.name}\n`)
  await add({ tar, file: fileOf({ name: sumsName, bytes: Buffer.from(sums.join('')) }) })
  tar.finalize()
}

/** Adds a file; returns its sum. */
async function add({ tar, file }: { tar: Pack; file: ArchiveFile }): Promise<string> {
  const hash = createHash('sha256')
  const { name, size, body } = file
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const chunk of body) {
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(Readable.from(hashed()), tar.entry({ name, size, mode: 0o600 }))
  return hash.digest('hex')
}
