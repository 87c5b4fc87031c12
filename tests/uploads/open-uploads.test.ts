import { tmpdir } from 'node:os'

import { expect, test } from 'vitest'

import { reportFullDisk } from '@/tests/support/fill-disk'

import { openUploads, uploadsInDataFolder } from '@/server/uploads/open-uploads'

const inFolder = { DATA_DIR: tmpdir() }
const inBucket = {
  ...inFolder,
  S3_BUCKET: 'gids',
  S3_REGION: 'eu-central-1',
  S3_ACCESS_KEY_ID: 'a',
  S3_SECRET_ACCESS_KEY: 'b',
}

test('the room on the disk counts only where uploads are on it', async () => {
  const rooms = () => Promise.all([openUploads(inFolder).hasRoom(0), openUploads(inBucket).hasRoom(0)])
  expect(await rooms()).toEqual([true, true])
  reportFullDisk()
  expect(await rooms()).toEqual([false, true])
  expect(await uploadsInDataFolder(inBucket).hasRoom(0)).toBe(false)
})

test('a bucket is opened once, and another one by itself', () => {
  expect(openUploads({ ...inBucket })).toBe(openUploads({ ...inBucket }))
  expect(openUploads({ ...inBucket, S3_PREFIX: 'anders' })).not.toBe(openUploads(inBucket))
})
