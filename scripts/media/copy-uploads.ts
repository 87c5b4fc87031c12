import { createHash } from 'node:crypto'

import type { UploadStore } from '../../server/uploads/upload-store'

export interface CopyOutcome {
  copied: number
  /** How many were there already, byte for byte. */
  present: number
  /** Files that an image names, and neither store has. */
  missing: string[]
  /** Files of the same name with other content, which are left alone. */
  different: string[]
  /** Files of the source that no image names, which are not copied. */
  unnamed: string[]
}

type Result = 'copied' | 'present' | 'missing' | 'different'

interface Stores {
  from: UploadStore
  to: UploadStore
}

/**
 * Copies every file that an image names from one store to the other, and reads each copy back. Removes and overwrites
 * nothing. Names are read again until there are no new ones, since images may be saved and deleted meanwhile.
 */
export async function copyUploads({
  readNames,
  signal,
  ...stores
}: Stores & { readNames: () => Promise<string[]>; signal: AbortSignal }): Promise<CopyOutcome> {
  const results = new Map<string, Result>()
  const kept = await stores.from.list()
  const copyNew = async (): Promise<string[]> => {
    const names = await readNames()
    const added = names.filter((name) => !results.has(name))
    for (const name of added) {
      signal.throwIfAborted()
      results.set(name, await copyFile({ ...stores, name }))
    }
    return added.length === 0 ? names : copyNew()
  }
  const named = await copyNew()
  const all = (result: Result): string[] => [...results.keys()].filter((name) => results.get(name) === result)
  return {
    copied: all('copied').length,
    present: all('present').length,
    // What was deleted meanwhile is not missed.
    missing: all('missing').filter((name) => named.includes(name)),
    different: all('different'),
    unnamed: kept.filter((name) => !results.has(name)),
  }
}

async function copyFile({ from, to, name }: Stores & { name: string }): Promise<Result> {
  const [source, target] = [await from.read(name), await to.read(name)]
  if (source === null) return target === null ? 'missing' : 'present'
  if (target !== null) return isSame({ source, target }) ? 'present' : 'different'
  await to.write({ name, bytes: source })
  const written = await to.read(name)
  if (written === null || !isSame({ source, target: written }))
    throw new Error(`${name} is not as it was written: the copy cannot be trusted`)
  return 'copied'
}

function isSame({ source, target }: { source: Buffer; target: Buffer }): boolean {
  return source.length === target.length && hashOf(source) === hashOf(target)
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
