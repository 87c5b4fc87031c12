import path from 'node:path'
import { z } from 'zod'
import type { Settings } from '../environment'
import { acquireLock, type Lock, LockHeldError, readHolder } from './lock.mjs'
import { makeOpenFolder } from './postgres/place'
import { projectRoot } from './project-root'
import { PlainError } from './say'

/** What is known of the process that has the data folder: more of it as it gets on. */
export type Occupant = z.infer<typeof occupantSchema>

const occupantSchema = z.object({
  pid: z.number(),
  /** The npm script. */
  command: z.string(),
  databaseURL: z.string().optional(),
  /** Set once the site answers. */
  site: z.object({ port: z.number(), url: z.string() }).optional(),
})

export function dataFolderOf({ DATA_DIR }: Pick<Settings, 'DATA_DIR'>): string {
  return path.resolve(projectRoot, DATA_DIR)
}

/** Takes the data folder for this process. Throws a plain sentence when another one has it. */
export function occupyDataFolder({ folder, command }: { folder: string; command: string }): Lock {
  try {
    makeOpenFolder(folder)
    return acquireLock({ file: occupantFile(folder), state: { command } })
  } catch (error) {
    if (error instanceof LockHeldError) throw new PlainError(describeOccupant(readOccupant(folder)))
    if (isDenied(error))
      throw new PlainError(`${folder} belongs to another user: set DATA_DIR to your own folder`)
    throw error
  }
}

/** The living process that has the data folder, or null. */
export function readOccupant(folder: string): Occupant | null {
  const holder = readHolder(occupantFile(folder))
  return holder && occupantSchema.parse(holder)
}

function describeOccupant(occupant: Occupant | null): string {
  if (!occupant) return 'Another process had the data folder just now: try again'
  const { pid, command, site } = occupant
  const where = site ? `: ${site.url}` : ''
  return `npm ${command === 'start' ? 'start' : `run ${command}`} runs already here, as process ${pid}${where}`
}

function occupantFile(folder: string): string {
  return path.join(folder, 'running.json')
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}
