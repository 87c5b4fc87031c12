import { readdirSync } from 'node:fs'
import path from 'node:path'

/** What a worker is asked: to work through so many more documents; with 0 it ends. */
export interface Work {
  count: number
}

/** What it answers, also once when it is ready. */
export interface Worked {
  milliseconds: number
  /** The most memory that the process has had, in bytes. */
  peak: number
}

export function documentsIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name))
}
