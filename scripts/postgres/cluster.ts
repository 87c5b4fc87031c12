import { spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
} from 'node:fs'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { identifyProcess } from '../lock.mjs'
import { PlainError } from '../say'
import { binary } from './binaries'
import { makeOpenFolder, type Place } from './place'

/** The user that the cluster is made for, and the first part of its databases' names. */
export const superuser = 'gids'

/** PostgreSQL's environment is empty but for this: nobody's PGDATA, PGPORT or locale has a say in it. */
export const postgresEnvironment: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
  NODE_ENV: process.env.NODE_ENV,
}

/** Makes the data folder when there is none. It gets its name last: one that is there is complete. */
export function makeCluster({ place, password }: { place: Place; password: string }): void {
  if (existsSync(path.join(place.data, 'PG_VERSION'))) return
  const parent = path.dirname(place.data)
  makeOpenFolder(parent)
  removeUnfinished(place.data)
  const unfinished = `${place.data}.new`
  const passwordFile = `${unfinished}.password`
  mkdirSync(unfinished, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (place.owner) {
    for (const file of [unfinished, passwordFile]) chownSync(file, place.owner.uid, place.owner.gid)
  }
  try {
    runInitdb({ place, unfinished, passwordFile })
  } finally {
    rmSync(passwordFile)
  }
  renameSync(unfinished, place.data)
}

/** Ends a PostgreSQL that still runs on this data because its keeper was killed. */
export function stopLeftover(place: Place): void {
  const pidFile = path.join(place.data, 'postmaster.pid')
  const pid = readPid(pidFile)
  if (pid === null || identifyProcess(pid) === null) return
  if (!worksOn({ pid, data: place.data })) {
    // The number belongs to some other program by now; PostgreSQL would take that for itself and not start.
    rmSync(pidFile)
    return
  }
  const command = ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', '30', '-s']
  const program = binary({ folder: place.binaries, name: 'pg_ctl' })
  const { status, stderr } = spawnSync(program, command, {
    ...place.owner,
    cwd: '/',
    env: postgresEnvironment,
    encoding: 'utf8',
  })
  if (status !== 0) throw new PlainError(`A PostgreSQL left over on ${place.data} does not stop: ${stderr}`)
}

/** Whether PostgreSQL, this very process, has written that it accepts connections. */
export function isReady({ data, pid }: { data: string; pid: number }): boolean {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return false
  const lines = readFileSync(file, 'utf8').split('\n')
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

function runInitdb({
  place,
  unfinished,
  passwordFile,
}: {
  place: Place
  unfinished: string
  passwordFile: string
}): void {
  const command = [
    '-D',
    unfinished,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--no-instructions',
  ]
  // Text sorts and folds by Unicode on every system alike; only pg_trgm asks the system what a letter is.
  const provider = ['--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const letters = process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'
  const locale = ['--encoding=UTF8', ...provider, `--lc-ctype=${letters}`]
  const program = binary({ folder: place.binaries, name: 'initdb' })
  const { status, error, stdout, stderr } = spawnSync(
    program,
    [...command, '--auth=scram-sha-256', ...locale],
    { ...place.owner, cwd: '/', env: postgresEnvironment, encoding: 'utf8' },
  )
  if (error || status !== 0) {
    throw new PlainError(`Making the database in ${place.data} failed:\n${error ?? `${stdout}${stderr}`}`)
  }
}

function removeUnfinished(data: string): void {
  const prefix = `${path.basename(data)}.new`
  const parent = path.dirname(data)
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    rmSync(path.join(parent, name), { recursive: true, force: true })
  }
}

function readPid(file: string): number | null {
  if (!existsSync(file)) return null
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  return Number.isInteger(pid) && pid > 0 ? pid : null
}

function worksOn({ pid, data }: { pid: number; data: string }): boolean {
  if (process.platform === 'linux') return folderOf(pid) === realpathSync(data)
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.includes(data)
}

/** `null` where the process has ended meanwhile, or belongs to another user: our own belongs to the owner of the data. */
function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EACCES' || code === 'EPERM' || code === 'ENOENT' || code === 'ESRCH') return null
    throw error
  }
}
