import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'

import { expect, onTestFinished, test } from 'vitest'

import { startBucket } from '../../tests/support/bucket'
import { uploadsOf } from './uploads'

test.for(['folder', 'bucket'])('a backup reads and writes uploads in the %s that is set', async (place) => {
  await using started = await startBucket()
  const DATA_DIR = await mkdtemp(path.join(tmpdir(), 'gids-backup-'))
  onTestFinished(() => rm(DATA_DIR, { recursive: true }))
  const uploads = uploadsOf({ DATA_DIR, ...(place === 'bucket' ? started.settings : {}) })
  expect(await uploads.read('a.webp')).toBeNull()
  for (const [name, text] of Object.entries({ 'a.webp': 'beeld', 'leeg.webp': '' })) {
    await uploads.write({ name, body: Readable.from([Buffer.from(text)]) })
    const content = await uploads.read(name)
    expect([content?.size, String(await buffer(content?.body ?? Readable.from([])))]).toEqual([
      text.length,
      text,
    ])
  }
  expect(await readdir(DATA_DIR)).toEqual(place === 'folder' ? ['media'] : [])
})
