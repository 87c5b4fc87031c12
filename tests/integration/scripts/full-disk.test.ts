import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'

import { acquireLock } from '@/scripts/lock.mjs'
import { describeFailure } from '@/scripts/say'
import { readOrMakeSecret } from '@/scripts/secret'
import { hasRoom } from '@/server/data-folder'

const isRoot = process.getuid?.() === 0

/** A disk of its own that has no byte left; `null` where nobody may make one. */
function fullDisk(): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'gids-full-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]).status === 0
  onTestFinished(() => {
    if (mounted) spawnSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  })
  if (!mounted) return null
  try {
    writeFileSync(path.join(folder, 'all'), Buffer.alloc(1_000_000))
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' })
  }
  return folder
}

describe.skipIf(!isRoot)('a disk that is full', () => {
  test.each([
    ['the secret', (folder: string) => readOrMakeSecret(folder)],
    ['a lock', (folder: string) => acquireLock({ file: path.join(folder, 'running.json') })],
  ])('is named where %s has to be written, and nothing of it stays', ({}, write) => {
    const folder = fullDisk()
    if (folder === null) return
    let said = ''
    try {
      write(folder)
    } catch (error) {
      said = describeFailure(error)
    }
    expect(said).toMatch(/^The disk is full(: .*)?$/)
    expect(readdirSync(folder)).toEqual(['all'])
  })

  test('has no room', async () => {
    const folder = fullDisk()
    if (folder !== null) expect(await hasRoom({ folder })).toBe(false)
  })
})

test('a folder has room for what fits, and for nothing where it is not there', async () => {
  expect(await hasRoom({ folder: tmpdir() })).toBe(true)
  expect(await hasRoom({ folder: tmpdir(), bytes: 1e15 })).toBe(false)
  expect(await hasRoom({ folder: path.join(tmpdir(), 'gids-nowhere') })).toBe(false)
})
