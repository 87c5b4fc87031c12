import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../project-root'
import { PlainError } from '../say'
import { binary, findBinaries, type PostgresBinaries } from './binaries'
import { canEnter, canRun, chooseOwner, type Owner } from './owner'

/** Where PostgreSQL's programs and data are, and who runs it. */
export type Place = { binaries: string; data: string; owner: Owner; notices: string[] }

/** Where things go that the user `postgres` cannot reach in the checkout. */
const elsewhere = '/var/lib/gids'

/**
 * Programs in node_modules and data in DATA_DIR/postgres; but for root, whose PostgreSQL runs as another user,
 * somewhere else when a folder on the way there is closed to that user. `notices` says so.
 */
export function choosePlace(dataDir: string): Place {
  const near = path.join(dataDir, 'postgres')
  const far = path.join(elsewhere, `${shortHash(dataDir)}-data`, 'postgres')
  const isNear = existsSync(near) || !existsSync(far)
  const owner = chooseOwner(isNear ? near : far)
  const binaries = findBinaries()
  if (!owner) return { binaries: binaries.folder, data: near, owner, notices: [] }
  const programs = reachablePrograms({ owner, binaries })
  const canReachNear = canEnter({ owner, folder: dataDir })
  if (existsSync(near) && !canReachNear) {
    throw new PlainError(
      `The user that the database in ${near} belongs to cannot go there: a folder above it is closed.`,
    )
  }
  const data = isNear && canReachNear ? near : far
  const notices = [
    ...(programs === binaries.folder ? [] : [`its programs are in ${programs}`]),
    ...(data === near ? [] : [`its data is in ${data}`]),
  ]
  return { binaries: programs, data, owner, notices }
}

function reachablePrograms({ owner, binaries }: { owner: Owner; binaries: PostgresBinaries }): string {
  const { folder, version } = binaries
  if (canRun({ owner, program: binary({ folder, name: 'postgres' }) })) return folder
  const copy = path.join(elsewhere, shortHash(projectRoot), `postgres-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  makeOpenFolder(path.dirname(copy))
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    // Another start may have finished the same copy meanwhile.
    if (!existsSync(copy)) throw error
    rmSync(unfinished, { recursive: true })
  }
  return copy
}

/** A folder that others may go through, whatever the umask says. */
export function makeOpenFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  // One by one: `recursive` hides why the system refuses, and where that is `ENOENT` it never ends.
  makeOpenFolder(path.dirname(folder))
  try {
    mkdirSync(folder)
    chmodSync(folder, 0o755)
  } catch (error) {
    // Another start may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
