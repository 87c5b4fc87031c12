import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { reasonToBuild } from './finished-build'

const source = 'a hash'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gids-build-'))
  mkdirSync(path.join(folder, 'node_modules/@img'), { recursive: true })
  mkdirSync(path.join(folder, 'package'))
  symlinkSync('../package', path.join(folder, 'node_modules/pino-1a2b'))
  symlinkSync('../../package', path.join(folder, 'node_modules/@img/sharp-1a2b'))
  writeFileSync(path.join(folder, 'BUILD_ID'), source)
  writeFileSync(path.join(folder, 'export-marker.json'), '{}')
  const made = folder
  onTestFinished(() => rmSync(made, { recursive: true }))
})

test('a whole build of the source is served', () => {
  expect(reasonToBuild({ folder, source })).toBe(null)
})

describe('the site is built', () => {
  test('where nothing is', () => {
    expect(reasonToBuild({ folder: path.join(folder, 'nowhere'), source })).toBe('there was none')
  })

  test('where the source is another', () => {
    expect(reasonToBuild({ folder, source: 'another' })).toBe('the one there was of another source')
  })

  test('where a build broke off', () => {
    rmSync(path.join(folder, 'export-marker.json'))
    expect(reasonToBuild({ folder, source })).toBe('the one there was not finished')
  })

  test('where it was copied without its packages', () => {
    rmSync(path.join(folder, 'node_modules'), { recursive: true })
    expect(reasonToBuild({ folder, source })).toBe('the one there was copied without its node_modules')
  })

  test('where a package is gone', () => {
    rmSync(path.join(folder, 'node_modules/pino-1a2b'))
    symlinkSync('../gone', path.join(folder, 'node_modules/@img/gone-1a2b'))
    expect(reasonToBuild({ folder, source })).toBe('@img/gone-1a2b of the one there leads nowhere')
  })
})
