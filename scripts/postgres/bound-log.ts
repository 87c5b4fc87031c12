import { copyFileSync, existsSync, rmSync, statSync, truncateSync } from 'node:fs'
import { sayFailure } from '../say'

/** In bytes: a log that is larger begins anew. */
const maxSize = 10_000_000

/** In milliseconds between two looks. */
const interval = 5000

/**
 * Keeps a log from growing for ever, of which what was before stays beside it. Whoever writes it has it open to append,
 * and goes on at its beginning.
 */
export function boundLog(file: string): void {
  setInterval(() => {
    if (!existsSync(file) || statSync(file).size < maxSize) return
    keepCopy(file)
    truncateSync(file)
  }, interval).unref()
}

/** Where there is no room for a copy, room is what matters. */
function keepCopy(file: string): void {
  try {
    copyFileSync(file, `${file}.previous`)
  } catch (error) {
    rmSync(`${file}.previous`, { force: true })
    sayFailure(error)
  }
}
