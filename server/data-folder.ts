import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'

/** In bytes: less room than this counts as none, since a file that is being written needs more than what it says. */
const least = 4_000_000

/**
 * Whether a folder can be written to, with room for so many bytes. Says it without writing: a disk that is nearly full
 * is not made fuller.
 */
export async function hasRoom({ folder, bytes = 0 }: { folder: string; bytes?: number }): Promise<boolean> {
  try {
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize >= least + bytes
  } catch (error) {
    if (isUnwritable(error)) return false
    throw error
  }
}

/** What the system says of a folder that is gone, closed, or on a disk that is read-only or broken. */
function isUnwritable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'EIO', 'ENOSPC'].includes(String(code))
}
