import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { isInstalled } from './install.mjs'

const next = { version: '16.4.6', integrity: 'sha512-next' }
const forMac = { version: '1.0.0', integrity: 'sha512-mac', optional: true, os: ['darwin'] }

let root = ''

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'gids-install-'))
  const made = root
  onTestFinished(() => rmSync(made, { recursive: true }))
  writeLock({ '': {}, 'node_modules/next': next, 'node_modules/for-mac': forMac })
})

test('a fresh clone is not installed', () => {
  expect(isInstalled(root)).toBe(false)
})

test('packages for other platforms need not be there', () => {
  writeInstalled({ 'node_modules/next': next })
  expect(isInstalled(root)).toBe(true)
})

test('another version is not what the lock file asks for', () => {
  writeInstalled({ 'node_modules/next': { ...next, version: '16.4.5' } })
  expect(isInstalled(root)).toBe(false)
})

test('a package that is missing is missed', () => {
  writeInstalled({ 'node_modules/for-mac': forMac })
  expect(isInstalled(root)).toBe(false)
})

function writeLock(packages: object): void {
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages }))
}

function writeInstalled(packages: object): void {
  mkdirSync(path.join(root, 'node_modules'))
  writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }))
}
