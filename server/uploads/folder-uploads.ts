import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { hasRoom } from '../data-folder'
import type { UploadStore } from './upload-store'

/** Files in a folder of this machine, which is made when the first one is written. */
export class FolderUploads implements UploadStore {
  constructor(private readonly folder: string) {}

  async read(name: string): Promise<Buffer | null> {
    return orNull({ on: 'ENOENT', work: readFile(this.#fileOf(name)) })
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
    const work = readdir(this.folder, { withFileTypes: true })
    const entries = (await orNull({ on: 'ENOENT', work })) ?? []
    return entries
      .filter(
        (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith(unfinishedEnding),
      )
      .map(({ name }) => name)
  }

  /** In a file of the folder, which may have another name on each machine: whoever is first makes it. */
  async identity(): Promise<string | null> {
    if (!(await this.hasRoom(0))) return null
    const file = path.join(this.folder, '.identity')
    await mkdir(this.folder, { recursive: true })
    await orNull({ on: 'EEXIST', work: writeFile(file, randomBytes(4).toString('hex'), { flag: 'wx' }) })
    // While another process writes it, it is empty.
    return /^[0-9a-f]{8}$/.exec(await readFile(file, 'latin1'))?.[0] ?? null
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

/** What the work gives; `null` where the system answers it with this code. */
async function orNull<T>({ on, work }: { on: string; work: Promise<T> }): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === on) return null
    throw error
  }
}
