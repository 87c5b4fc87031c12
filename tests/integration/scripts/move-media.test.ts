import { rm } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, describe, expect, vi } from 'vitest'

import { filenamesOf } from '@/collections/media/picture-files'
import { exitCodeOf, startProjectScript } from '@/scripts/child-process'
import { BucketUploads } from '@/server/uploads/bucket-uploads'
import { uploadsInDataFolder } from '@/server/uploads/open-uploads'
import type { UploadStore } from '@/server/uploads/upload-store'
import { closedPort, startBucket, type TestBucket } from '@/tests/support/bucket'
import { test } from '@/tests/support/integration-test'
import { upload } from '@/tests/support/send-picture'

const opened: { bucket?: TestBucket } = {}

beforeAll(async () => {
  opened.bucket = await startBucket()
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await opened.bucket?.[Symbol.asyncDispose]()
})

describe('npm run media:move', { timeout: 60_000 }, () => {
  test('copies all images to the bucket and back, in every size', async ({ payload, make, rest }) => {
    await make.staff('eindredacteur')
    const [shown, trashed] = [await upload({ rest }), await upload({ rest })]
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'media', id: trashed.id, data: { deletedAt } })

    const there = await command({ args: ['--to', 'bucket'] })

    expect(there).toEqual({
      exitCode: 0,
      stdout: 'Copied 6 files of images; 0 were there already\n',
      stderr: '',
    })
    for (const name of [shown, trashed].flatMap(filenamesOf))
      expect(await bucket().read(name)).toEqual(await folder().read(name))
    useBucket()
    await rm(path.join(process.env.DATA_DIR ?? '', 'media'), { recursive: true })
    const inBucket = await upload({ rest })
    for (const name of [shown, inBucket].flatMap(filenamesOf))
      expect((await rest({ path: `/media/file/${name}`, as: 'redacteur' })).status).toBe(200)

    const back = await command({ args: ['--to', 'folder'] })

    expect(back).toMatchObject({ exitCode: 0, stdout: 'Copied 9 files of images; 0 were there already\n' })
    expect(await command({ args: ['--to', 'bucket'] })).toMatchObject({
      exitCode: 0,
      stdout: 'Copied 0 files of images; 9 were there already\n',
    })
    useFolder()
    for (const name of filenamesOf(inBucket))
      expect((await rest({ path: `/media/file/${name}`, as: 'redacteur' })).status).toBe(200)
  })

  test('says what is missing, what differs and what no image names', async ({ make, rest }) => {
    await make.staff('eindredacteur')
    const [missing = '', different = '', whole = ''] = filenamesOf(await upload({ rest }))
    await folder().remove(missing)
    await bucket().write({ name: different, bytes: Buffer.from('anders') })
    await folder().write({ name: 'los.webp', bytes: Buffer.from('los') })

    const { exitCode, stdout } = await command({ args: ['--to', 'bucket'] })

    expect(exitCode).toBe(1)
    expect(stdout).toContain('Copied 1 files of images; 0 were there already\nMissing in both places')
    for (const name of [missing, different, 'los.webp']) expect(stdout).toContain(`:\n  ${name}\n`)
    expect(String(await bucket().read(different))).toBe('anders')
    expect(await bucket().read('los.webp')).toBeNull()
    expect(await bucket().read(whole)).toEqual(await folder().read(whole))
    await folder().remove('los.webp')
  })

  test('ends in words where it can do nothing', async ({ make, rest }) => {
    await make.staff('eindredacteur')
    await upload({ rest })
    const secretAccessKey = 'geheim-dat-nergens-staat'
    const away = {
      S3_ENDPOINT: `http://127.0.0.1:${await closedPort()}`,
      S3_SECRET_ACCESS_KEY: secretAccessKey,
    }
    const outcomes = [
      await command({ args: ['--to', 'emmer'] }),
      await command({ args: ['--to', 'bucket'], without: ['S3_SECRET_ACCESS_KEY'] }),
      await command({ args: ['--to', 'bucket'], without: Object.keys(opened.bucket?.settings ?? {}) }),
      await command({ args: ['--to', 'bucket'], settings: away }),
    ]
    expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([2, 1, 1, 1])
    const [usage, half, none, unreachable] = outcomes.map(({ stderr }) => stderr)
    expect(usage).toContain('Usage: npm run media:move')
    expect(half).toContain('S3_SECRET_ACCESS_KEY: must be set when S3_BUCKET is')
    expect(none).toBe('No bucket is set: give S3_BUCKET, and what belongs to it, to this command\n')
    expect(unreachable).toContain('The bucket gids-test does not do what it was asked')
    expect(unreachable).not.toContain(secretAccessKey)
    for (const { stdout } of outcomes) expect(stdout).toBe('')
  })
})

function bucket(): UploadStore {
  if (!opened.bucket) throw new Error('There is no bucket.')
  return new BucketUploads(opened.bucket)
}

function folder(): UploadStore {
  return uploadsInDataFolder({ DATA_DIR: process.env.DATA_DIR ?? '' })
}

function useBucket(): void {
  for (const [name, value] of Object.entries(opened.bucket?.settings ?? {})) vi.stubEnv(name, value)
}

function useFolder(): void {
  vi.unstubAllEnvs()
}

async function command({
  args,
  settings,
  without = [],
}: {
  args: string[]
  settings?: Record<string, string>
  without?: string[]
}): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const child = startProjectScript({
    name: 'move-media',
    args,
    environment: {
      ...process.env,
      ...opened.bucket?.settings,
      ...settings,
      ...Object.fromEntries(without.map((name) => [name, ''])),
      NODE_NO_WARNINGS: '1',
    },
    options: { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
  })
  if (!child.stdout || !child.stderr) throw new Error('The command has no output.')
  const output = Promise.all([text(child.stdout), text(child.stderr)])
  const exitCode = await exitCodeOf(child)
  const [stdout, stderr] = await output
  return { exitCode, stdout, stderr }
}
