import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Writable } from 'node:stream'
import { describe, expect, onTestFinished, test } from 'vitest'

import { writeNewFile } from '@/scripts/backup/new-file'
import { acquireLock } from '@/scripts/lock.mjs'
import { describeFailure } from '@/scripts/say'
import { readOrMakeSecret } from '@/scripts/secret'
import { hasRoom } from '@/server/data-folder'

import { fillDisk, reportFullDisk } from '../../support/fill-disk'

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gids-full-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describe.each([
  ['ENOSPC', 'The disk is full'],
  ['EROFS', 'The disk is read-only'],
  ['EIO', 'The disk does not work'],
] as const)('a disk that says %s', (code, sentence) => {
  test.each([
    ['the secret', (folder: string) => readOrMakeSecret(folder)],
    ['a lock', (folder: string) => acquireLock({ file: path.join(folder, 'running.json') })],
  ])('is named where %s has to be written, and nothing of it stays', ({}, write) => {
    const folder = emptyFolder()
    fillDisk({ folder, code })
    let said = ''
    try {
      write(folder)
    } catch (error) {
      said = describeFailure(error)
    }
    expect(said).toMatch(new RegExp(`^${sentence}(: .*)?$`))
    expect(readdirSync(folder)).toEqual([])
  })
})

test('a disk that is full has no room', async () => {
  const folder = emptyFolder()
  expect(await hasRoom({ folder })).toBe(true)
  reportFullDisk()
  expect(await hasRoom({ folder })).toBe(false)
})

test('a backup that does not fit is named, and nothing of it stays', async () => {
  const folder = emptyFolder()
  const write = async (destination: Writable): Promise<void> => {
    await new Promise((resolve) => destination.write(Buffer.alloc(100_000), resolve))
    throw Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' })
  }
  const writing = writeNewFile({ file: path.join(folder, 'backup.tar.gz'), write })
  expect(describeFailure(await writing.catch((error: unknown) => error))).toMatch(/^The disk is full(: .*)?$/)
  expect(readdirSync(folder)).toEqual([])
})

test('a folder has room for what fits, and for nothing where it is not there', async () => {
  expect(await hasRoom({ folder: tmpdir() })).toBe(true)
  expect(await hasRoom({ folder: tmpdir(), bytes: 1e15 })).toBe(false)
  expect(await hasRoom({ folder: path.join(tmpdir(), 'gids-nowhere') })).toBe(false)
})
