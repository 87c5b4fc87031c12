// @ts-check
// JavaScript, because it also guards the installation of what runs TypeScript.
import { spawnSync } from 'node:child_process'
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimes,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'

/**
 * What a lock file says of its holder: the process, and whatever that process wants others to know.
 * @typedef {{ pid: number, identity: string, machine?: string } & Record<string, unknown>} Holder
 * @typedef {{ update: (state: Record<string, unknown>) => void, release: () => void }} Lock
 */

/**
 * Within which processes see each other. Two containers have one system and may share a folder, but not that.
 */
export const machine =
  process.platform === 'linux'
    ? `${readIfThere('/proc/sys/kernel/random/boot_id')?.trim()}:${statSync('/proc/self/ns/pid', { throwIfNoEntry: false })?.ino}`
    : hostname()

/** In milliseconds: how often a holder touches its lock, for those who cannot see its process. */
const pulse = 1000

/** In milliseconds: how long those look whether it does. */
const patience = 5000

/** Somebody else holds the lock, and is alive. */
export class LockHeldError extends Error {
  /** @param {Holder} holder */
  constructor(holder) {
    super(`Process ${holder.pid} holds the lock`)
    this.holder = holder
  }
}

/**
 * Takes a lock that lasts until it is released or its process ends, however it ends. Throws LockHeldError.
 * @param {{ file: string, state?: Record<string, unknown> }} options
 * @returns {Lock}
 */
export function acquireLock({ file, state = {} }) {
  const identity = identifyProcess(process.pid) ?? ''
  /** @param {Record<string, unknown>} content */
  const write = (content) => {
    const temporary = `${file}.${process.pid}`
    try {
      const holder = { ...content, pid: process.pid, identity, machine }
      writeFileSync(temporary, JSON.stringify(holder), { mode: 0o600 })
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
    return temporary
  }
  mkdirSync(path.dirname(file), { recursive: true })
  const temporary = write(state)
  try {
    place({ temporary, file })
  } finally {
    rmSync(temporary, { force: true })
  }
  // A lock that cannot be touched is as good as before for all who see this process.
  const touching = setInterval(() => utimes(file, new Date(), new Date(), () => undefined), pulse).unref()
  return {
    update: (content) => renameSync(write(content), file),
    release: () => {
      clearInterval(touching)
      const holder = parseHolder(readIfThere(file) ?? '')
      if (holder?.pid === process.pid && holder.identity === identity) rmSync(file, { force: true })
    },
  }
}

/**
 * The living holder of a lock, or null when nobody has it (also when its last holder was killed).
 * @param {string} file
 * @returns {Holder | null}
 */
export function readHolder(file) {
  const text = readIfThere(file)
  return text === null ? null : livingHolder({ file, text })
}

/**
 * Tells a process apart from a later one with the same number; null when it does not run (a zombie neither).
 * @param {number} pid
 * @returns {string | null}
 */
export function identifyProcess(pid) {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return stdout?.trim() || null
  }
  const stat = readIfThere(`/proc/${pid}/stat`)
  if (stat === null) return null
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const boot = readIfThere('/proc/sys/kernel/random/boot_id')?.trim() ?? ''
  return state === 'Z' ? null : `${boot}:${fields[18]}`
}

/** @param {{ temporary: string, file: string }} options */
function place({ temporary, file }) {
  for (;;) {
    try {
      linkSync(temporary, file)
      return
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    }
    const text = readIfThere(file)
    if (text === null) continue
    const holder = livingHolder({ file, text })
    if (holder) throw new LockHeldError(holder)
    removeStale({ file, text, aside: `${temporary}.stale` })
  }
}

/**
 * Two processes may find the same dead lock: the slower one must not remove what the quicker one put there.
 * @param {{ file: string, text: string, aside: string }} options
 */
function removeStale({ file, text, aside }) {
  try {
    renameSync(file, aside)
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, file)
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * @param {{ file: string, text: string }} options
 * @returns {Holder | null}
 */
function livingHolder({ file, text }) {
  const holder = parseHolder(text)
  if (holder === null) return null
  const isElsewhere = holder.machine !== undefined && holder.machine !== machine
  const lives = isElsewhere ? isTouched(file) : identifyProcess(holder.pid) === holder.identity
  return lives ? holder : null
}

/**
 * Whether somebody touches a file while it is looked at.
 * @param {string} file
 */
function isTouched(file) {
  const touchedAt = () => statSync(file, { throwIfNoEntry: false })?.mtimeMs
  const before = touchedAt()
  const deadline = performance.now() + patience
  while (performance.now() < deadline) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    const now = touchedAt()
    if (now !== before) return now !== undefined
  }
  return false
}

/**
 * @param {string} text
 * @returns {Holder | null}
 */
function parseHolder(text) {
  try {
    const value = JSON.parse(text)
    return typeof value?.pid === 'number' && typeof value?.identity === 'string' ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/**
 * @param {string} file
 * @returns {string | null}
 */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return null
    throw error
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
