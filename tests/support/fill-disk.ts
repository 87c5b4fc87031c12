import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

import { onTestFinished, vi } from 'vitest'

/**
 * Has what is written in a folder fail as on a disk that is full, where half of it is written, until the test is over. A
 * disk of its own would need the rights of root.
 */
export function fillDisk({
  folder,
  code = 'ENOSPC',
}: {
  folder: string
  code?: 'ENOSPC' | 'EROFS' | 'EIO'
}): void {
  const { writeFile } = fs.promises
  const { writeFileSync, mkdirSync } = fs
  const fail = (file: unknown): never => {
    throw Object.assign(new Error(`${code}: write`), { code, path: String(file) })
  }
  const spies = [
    vi.spyOn(fs.promises, 'writeFile').mockImplementation(async (file, data, options) => {
      const isFull = String(file).startsWith(folder)
      await writeFile(file, isFull ? halfOf(data) : data, options)
      if (isFull) fail(file)
    }),
    vi.spyOn(fs, 'writeFileSync').mockImplementation((file, data, options) => {
      const isFull = String(file).startsWith(folder)
      writeFileSync(file, isFull ? 'half' : data, options)
      if (isFull) fail(file)
    }),
    vi.spyOn(fs, 'mkdirSync').mockImplementation((made, options) => {
      if (String(made).startsWith(folder) && !fs.existsSync(made)) fail(made)
      return mkdirSync(made, options)
    }),
  ]
  restoreAfterwards(spies)
}

/** Has the system say that no block of any disk is left, until the test is over. */
export function reportFullDisk(): void {
  const { statfs } = fs.promises
  const spy = vi.spyOn(fs.promises, 'statfs').mockImplementation(async (folder) => {
    const told = await statfs(folder)
    return Object.assign(told, { bavail: 0 })
  })
  restoreAfterwards([spy])
}

/** Has the system refuse what is asked of a folder, until the test is over. */
export function refuseAccess({ folder, code }: { folder: string; code: string }): void {
  const { access } = fs.promises
  const spy = vi.spyOn(fs.promises, 'access').mockImplementation(async (asked, mode) => {
    if (asked === folder) throw Object.assign(new Error(`${code}: access`), { code })
    await access(asked, mode)
  })
  restoreAfterwards([spy])
}

function restoreAfterwards(spies: { mockRestore: () => void }[]): void {
  // What modules imported by name is the same again only then.
  syncBuiltinESMExports()
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
    syncBuiltinESMExports()
  })
}

function halfOf(data: unknown): Buffer | string {
  return Buffer.isBuffer(data) ? data.subarray(0, data.length / 2) : 'half'
}
