import path from 'node:path'
import { readHolder } from './lock.mjs'
import { projectRoot } from './project-root'

/** The lock of a build folder. */
export function buildLockFile(distDir: string): string {
  return path.join(projectRoot, '.data', `build${distDir}.lock`)
}

export function describeUse({ distDir, pid }: { distDir: string; pid: number }): string {
  return `Process ${pid} builds or serves ${distDir} of this checkout already`
}

/**
 * Rejects a build, such as by `npx next build`, into a folder that a process has which did not ask for it. `builder` is
 * the number of the process that did. Next reads this with its configuration, where it knows no path that begins with `@`.
 */
export function rejectBuildInUse({ distDir, builder }: { distDir: string; builder?: string }): void {
  const holder = readHolder(buildLockFile(distDir))
  if (holder && String(holder.pid) !== builder) throw new Error(describeUse({ distDir, pid: holder.pid }))
}
