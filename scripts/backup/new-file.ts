import { lstatSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Writable } from 'node:stream'

import { acquireLock, LockHeldError } from '../lock.mjs'
import { PlainError } from '../say'

/**
 * Writes a file that only its owner may read. It gets its name last: one that is there is whole. A file that is there
 * already is left as it is. `write` ends the destination.
 */
export async function writeNewFile({
  file,
  write,
}: {
  file: string
  write: (destination: Writable) => Promise<void>
}): Promise<void> {
  try {
    await writeLocked({ file, write })
  } catch (error) {
    if (error instanceof LockHeldError)
      throw new PlainError(`Process ${error.holder.pid} is writing ${file} already`)
    if (isDenied(error)) throw new PlainError(`${path.dirname(file)} may not be written to by this user`)
    throw error
  }
}

async function writeLocked({ file, write }: Parameters<typeof writeNewFile>[0]): Promise<void> {
  requirePlace(file)
  const lock = acquireLock({ file: `${file}.lock` })
  const unfinished = `${file}.part`
  try {
    await rm(unfinished, { force: true })
    const handle = await open(unfinished, 'wx', 0o600)
    await write(handle.createWriteStream({ flush: true }))
    requirePlace(file)
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
    lock.release()
  }
}

function requirePlace(file: string): void {
  const folder = path.dirname(file)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new PlainError(`There is no folder ${folder}`)
  if (lstatSync(file, { throwIfNoEntry: false }))
    throw new PlainError(`${file} is there already: choose another name`)
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}
