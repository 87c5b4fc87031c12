import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

/** In milliseconds: a file that nobody wrote to for so long belongs to a process that was killed. */
const maxAge = 60 * 60 * 1000

/** Where files get their name only once they are whole, and what they are called before. */
const leftovers = [
  { folder: '.', name: /^(running\.json|secret)\.\d+(\.stale)?$/ },
  { folder: 'media', name: /^\.restoring$|\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.new$/ },
  { folder: 'backups', name: /\.tar\.gz\.part$/ },
]

/** Removes what was left half-written in a data folder. */
export function removeLeftovers(dataFolder: string): void {
  for (const { folder, name } of leftovers) {
    const place = path.join(dataFolder, folder)
    if (!existsSync(place)) continue
    for (const file of readdirSync(place).filter((each) => name.test(each)))
      removeIfOld(path.join(place, file))
  }
}

function removeIfOld(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found && found.mtimeMs < Date.now() - maxAge) rmSync(file, { force: true })
}
