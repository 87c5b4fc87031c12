import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { PlainError } from './say'
import { readOrMakeSecret } from './secret'
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
