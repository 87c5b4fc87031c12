// @ts-check
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { acquireLock, LockHeldError } from './lock.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, extraneous?: boolean }} LockedPackage
 */

/**
 * Installs the packages of package-lock.json when those in node_modules differ from them. Two processes that
 * find them missing at once install once. Throws when npm fails.
 * @param {string} root
 */
export async function installMissingPackages(root) {
  if (isInstalled(root)) return
  const lock = await waitForLock(path.join(root, '.data', 'install.lock'))
  try {
    if (!isInstalled(root)) install(root)
  } finally {
    lock.release()
  }
}

/**
 * Whether what is installed is what package-lock.json asks for: it was installed here from this very file, or npm's
 * own list of what it has installed says the same.
 * @param {string} root
 */
export function isInstalled(root) {
  return hasStamp(root) || hasSamePackages(root)
}

/** @param {string} root */
function hasStamp(root) {
  const stamp = stampFile(root)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashLockFile(root)
}

/**
 * npm writes that list in node_modules when all is done. Packages for other platforms are optional in the lock file
 * and rightly absent.
 * @param {string} root
 */
function hasSamePackages(root) {
  const installedFile = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const installed = readPackages(installedFile)
  return Object.entries(readPackages(path.join(root, 'package-lock.json')))
    .filter(([place, wanted]) => place !== '' && !wanted.extraneous)
    .every(([place, wanted]) => {
      const found = installed[place]
      if (!found) return wanted.optional
      return found.version === wanted.version && found.integrity === wanted.integrity
    })
}

/** @param {string} root */
function install(root) {
  const started = performance.now()
  process.stdout.write('Packages   installing with npm ci (the first time this takes a minute) …\n')
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--no-progress'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (error || status !== 0) throw new Error('npm ci failed: see the lines above')
  writeFileSync(stampFile(root), hashLockFile(root))
  process.stdout.write(`Packages   installed  ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
}

/** @param {string} file */
async function waitForLock(file) {
  for (let said = false; ; said = true) {
    try {
      return acquireLock({ file })
    } catch (error) {
      if (!(error instanceof LockHeldError)) throw error
      if (!said) {
        process.stdout.write(`Packages   waiting for process ${error.holder.pid}, which installs them …\n`)
      }
      await wait(1000)
    }
  }
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** @param {string} root */
function stampFile(root) {
  return path.join(root, 'node_modules', '.installed-from')
}

/** @param {string} root */
function hashLockFile(root) {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
}
