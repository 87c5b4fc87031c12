import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { PlainError } from './say'
import { requireSameSecret } from './backup/reject-restore'
import { findSecret, readOrMakeSecret, storeSecret } from './secret'
import { applicationEnvironment, requireSettings, warningsOf } from './settings'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gids-settings-'))
  const made = folder
  onTestFinished(() => {
    rmSync(made, { recursive: true })
    vi.unstubAllEnvs()
  })
})

test('wrong settings are named together, in a text for people', () => {
  vi.stubEnv('PORT', '70000')
  vi.stubEnv('DATABASE_URL', 'mysql://localhost')
  expect(requireSettings).toThrow(PlainError)
  expect(requireSettings).toThrow(/PORT: .*\n {2}DATABASE_URL: /)
})

test('the application gets a secret and an address that nobody has set', () => {
  for (const name of ['PORT', 'SITE_URL', 'PAYLOAD_SECRET', 'DATABASE_URL']) vi.stubEnv(name, undefined)
  const environment = applicationEnvironment({
    settings: requireSettings(),
    folder,
    databaseURL: 'postgres://here',
  })
  expect(environment).toMatchObject({
    DATABASE_URL: 'postgres://here',
    PORT: '3000',
    SITE_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: readFileSync(path.join(folder, 'secret'), 'utf8'),
  })
})

test('a secret is made once, long, and for its owner alone', () => {
  const secret = readOrMakeSecret(folder)
  expect(secret).toMatch(/^[\w-]{64}$/)
  expect(readOrMakeSecret(folder)).toBe(secret)
  expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('a secret that was emptied is not used', () => {
  writeFileSync(path.join(folder, 'secret'), '')
  expect(() => readOrMakeSecret(folder)).toThrow('too short')
})

test('https without a proxy is warned of', () => {
  expect(warningsOf({ SITE_URL: 'https://gids.example.nl', PROXIES: 0 })).toEqual([
    expect.stringContaining('PROXIES is 0'),
  ])
  expect(warningsOf({ SITE_URL: 'https://gids.example.nl', PROXIES: 1 })).toEqual([])
  expect(warningsOf({ SITE_URL: 'http://localhost:3000', PROXIES: 0 })).toEqual([])
})

test('a backup is made before migrating the embedded database, and another one where that is set', () => {
  const asked = (settings: Record<string, string>): string | undefined => {
    for (const name of ['DATABASE_URL', 'BACKUP_BEFORE_MIGRATING']) vi.stubEnv(name, settings[name])
    const databaseURL = 'postgres://gids@127.0.0.1/gids'
    return applicationEnvironment({ settings: requireSettings(), folder, databaseURL })
      .BACKUP_BEFORE_MIGRATING
  }
  const given = { DATABASE_URL: 'postgres://gids@127.0.0.1/elders' }
  expect(asked({})).toBe('true')
  expect(asked({ BACKUP_BEFORE_MIGRATING: 'false' })).toBe('false')
  expect(asked(given)).toBe('false')
  expect(asked({ ...given, BACKUP_BEFORE_MIGRATING: 'true' })).toBe('true')
  expect(() => asked({ BACKUP_BEFORE_MIGRATING: 'ja' })).toThrow(
    'BACKUP_BEFORE_MIGRATING: must be true or false',
  )
})

test('a secret is put where there is none, and stays', () => {
  expect(findSecret(folder)).toBeNull()
  expect(storeSecret({ dataFolder: folder, secret: 'a'.repeat(40) })).toBe('a'.repeat(40))
  expect(storeSecret({ dataFolder: folder, secret: 'b'.repeat(40) })).toBe('a'.repeat(40))
  expect(findSecret(folder)).toBe('a'.repeat(40))
  expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
})

test('a backup with another secret than the guide has is refused, with the place of that one', () => {
  const secret = 'a'.repeat(40)
  requireSameSecret({ settings: {}, folder, secret })
  storeSecret({ dataFolder: folder, secret })
  requireSameSecret({ settings: {}, folder, secret })
  expect(() => requireSameSecret({ settings: {}, folder, secret: 'b'.repeat(40) })).toThrow(
    `The backup has another secret than ${folder}/secret`,
  )
  expect(() => requireSameSecret({ settings: { PAYLOAD_SECRET: 'b'.repeat(40) }, folder, secret })).toThrow(
    'The backup has another secret than PAYLOAD_SECRET',
  )
})
