// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { acquireLock, LockHeldError } from './lock.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
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
 * npm describes what it has installed, after all install scripts have succeeded, in node_modules.
 * Packages for other platforms are listed as optional in the lock file and are rightly absent.
 * @param {string} root
 */
export function isInstalled(root) {
  const installedFile = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const wanted = readPackages(path.join(root, 'package-lock.json'))
  const installed = readPackages(installedFile)
  const isSame = (/** @type {string} */ place) =>
    installed[place]?.version === wanted[place]?.version &&
    installed[place]?.integrity === wanted[place]?.integrity
  return Object.keys(wanted)
    .filter((place) => place !== '')
    .every((place) => isSame(place) || (!installed[place] && wanted[place]?.optional))
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
