import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { hasRoom } from '../data-folder'
import type { UploadStore } from './upload-store'

/** Files in a folder of this machine, which is made when the first one is written. */
export class FolderUploads implements UploadStore {
  constructor(private readonly folder: string) {}

  async read(name: string): Promise<Buffer | null> {
    return orNullIfAbsent(readFile(this.#fileOf(name)))
  }

  /** Under another name until all of it is on the disk, also where the power fails. */
  async write({ name, bytes }: { name: string; bytes: Buffer }): Promise<void> {
    const file = this.#fileOf(name)
    const unfinished = `${file}.${randomUUID()}${unfinishedEnding}`
    await mkdir(this.folder, { recursive: true })
    try {
      await writeFile(unfinished, bytes, { flag: 'wx', flush: true })
      await rename(unfinished, file)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }

  async remove(name: string): Promise<void> {
    await rm(this.#fileOf(name), { force: true })
  }

  async list(): Promise<string[]> {
    const entries = (await orNullIfAbsent(readdir(this.folder, { withFileTypes: true }))) ?? []
    return entries
      .filter(
        (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith(unfinishedEnding),
      )
      .map(({ name }) => name)
  }

  hasRoom(bytes: number): Promise<boolean> {
    const folder = existsSync(this.folder) ? this.folder : path.dirname(this.folder)
    return hasRoom({ folder, bytes })
  }

  /** In this folder, whatever the name says of other ones. */
  #fileOf(name: string): string {
    return path.join(this.folder, path.basename(name))
  }
}

const unfinishedEnding = '.new'

async function orNullIfAbsent<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
