import path from 'node:path'
import { z } from 'zod'
import type { Settings } from '@/server/environment'
import { acquireLock, type Lock, LockHeldError, machine, readHolder } from './lock.mjs'
import { makeOpenFolder } from './postgres/place'
import { projectRoot } from './project-root'
import { removeLeftovers } from './remove-leftovers'
import { PlainError } from './say'

/** What is known of the process that has the data folder: more of it as it gets on. */
export type Occupant = z.infer<typeof occupantSchema>

const occupantSchema = z.object({
  pid: z.number(),
  /** Where that number is known. */
  machine: z.string().optional(),
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
    const lock = acquireLock({ file: occupantFile(folder), state: { command } })
    removeLeftovers(folder)
    return lock
  } catch (error) {
    if (error instanceof LockHeldError) throw new PlainError(describeOccupant(readOccupant(folder)))
    const reason = reasonOf(error)
    if (reason === undefined) throw error
    throw new PlainError(`${folder} cannot be written to, for ${reason}: set DATA_DIR to another folder`)
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
  const isSeen = occupant.machine === undefined || occupant.machine === machine
  const by = isSeen ? `process ${pid}` : `process ${pid} of another container or machine`
  return `npm ${command === 'start' ? 'start' : `run ${command}`} runs already here, as ${by}${where}`
}

function occupantFile(folder: string): string {
  return path.join(folder, 'running.json')
}

/** Why the system makes no folder or file there, by what it calls that. */
const reasons: Record<string, string> = {
  EACCES: 'it belongs to another user',
  EPERM: 'it belongs to another user',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  EDQUOT: 'its disk quota is used up',
  EIO: 'its disk does not work',
  EEXIST: 'a file is in its way',
  ENOTDIR: 'a file is in its way',
  ENOENT: 'no folder can be made there',
  ELOOP: 'its links lead nowhere',
  ENAMETOOLONG: 'its name is too long',
}

function reasonOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? reasons[String(error.code)] : undefined
}
