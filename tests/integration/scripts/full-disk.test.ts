import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Writable } from 'node:stream'
import { describe, expect, onTestFinished, test } from 'vitest'

import { writeNewFile } from '@/scripts/backup/new-file'
import { occupyDataFolder } from '@/scripts/data-folder'
import { acquireLock } from '@/scripts/lock.mjs'
import { describeFailure } from '@/scripts/say'
import { readOrMakeSecret } from '@/scripts/secret'
import { hasRoom } from '@/server/data-folder'

import { fillDisk, refuseAccess, reportFullDisk } from '../../support/fill-disk'

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
    expect(refusalOf(() => write(folder))).toMatch(new RegExp(`^${sentence}(: .*)?$`))
    expect(readdirSync(folder)).toEqual([])
  })
})

test.each([
  ['ENOSPC', 'its disk is full'],
  ['EROFS', 'its disk is read-only'],
  ['EIO', 'its disk does not work'],
] as const)('a data folder where the disk says %s is named', (code, reason) => {
  const disk = emptyFolder()
  fillDisk({ folder: disk, code })
  for (const folder of [disk, path.join(disk, 'in', 'it')])
    expect(refusalOf(() => occupyDataFolder({ folder, command: 'start' }))).toBe(
      `${folder} cannot be written to, for ${reason}: set DATA_DIR to another folder`,
    )
  expect(readdirSync(disk)).toEqual([])
})

/** What a person is told of the failure. */
function refusalOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return describeFailure(error)
  }
  return ''
}

test('a disk that is full has no room', async () => {
  const folder = emptyFolder()
  expect(await hasRoom({ folder })).toBe(true)
  reportFullDisk()
  expect(await hasRoom({ folder })).toBe(false)
})

test.each(['EROFS', 'EACCES', 'EPERM', 'EIO', 'ENOENT', 'ENOTDIR'] as const)(
  'a disk that says %s has no room, and what says anything else is broken',
  async (code) => {
    const folder = emptyFolder()
    refuseAccess({ folder, code })
    expect(await hasRoom({ folder })).toBe(false)
    refuseAccess({ folder, code: 'EMFILE' })
    await expect(hasRoom({ folder })).rejects.toThrow('EMFILE')
  },
)

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
