import { text } from 'node:stream/consumers'

import { PlainError } from '../say'
import { formatVersion, type Manifest, manifestHeadSchema, manifestSchema } from './backup-format'
import { type ArchiveEntry, readArchive, readToEnd } from './read-archive'
import { parseJSON } from '../../domain/text/parse-json'

/** In bytes: what describes a backup is read as a whole, and has a line per table. */
const largestManifest = 16_000_000

export interface CheckedBackup {
  manifest: Manifest
  /** The sum of each upload by its name. */
  sums: Map<string, string>
}

/** Reads a whole backup, and returns what it says of itself. Throws in words when it is not whole or not ours. */
export async function checkBackup({
  file,
  signal,
}: {
  file: string
  signal: AbortSignal
}): Promise<CheckedBackup> {
  let manifest: Manifest | null = null
  const sums = new Map<string, string>()
  for await (const entry of readArchive({ file, signal })) {
    if (entry.kind === 'manifest') manifest = await readManifest({ file, entry })
    else await readToEnd(entry.body)
    if (entry.kind === 'upload') sums.set(entry.upload, entry.sum())
  }
  if (manifest === null) throw new PlainError(`${file} is no backup of the guide`)
  return { manifest, sums }
}

/** Reads the first entry. */
async function readManifest({ file, entry }: { file: string; entry: ArchiveEntry }): Promise<Manifest> {
  if (entry.size > largestManifest) throw new PlainError(`${file} is no backup of the guide`)
  const described = parseJSON(await text(entry.body))
  const head = manifestHeadSchema.safeParse(described)
  if (!head.success) throw new PlainError(`${file} is no backup of the guide`)
  if (head.data.format > formatVersion)
    throw new PlainError(
      `${file} was made by a newer version of the guide, in a form that this one cannot read`,
    )
  const { success, data, error } = manifestSchema.safeParse(described)
  if (success) return data
  throw new PlainError(`${file} is damaged: ${error.issues[0]?.path.join('.')} is not what it should be`)
}
