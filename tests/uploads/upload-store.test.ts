import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'

import { startBucket } from '@/tests/support/bucket'
import { fillDisk, reportFullDisk } from '@/tests/support/fill-disk'

import { BucketUploads } from '@/server/uploads/bucket-uploads'
import { FolderUploads } from '@/server/uploads/folder-uploads'
import type { UploadStore } from '@/server/uploads/upload-store'

const stores = {
  'a folder': async (): Promise<UploadStore> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gids-uploads-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    return new FolderUploads(path.join(folder, 'media'))
  },
  'a bucket': async (): Promise<UploadStore> => {
    const { bucket, ...server } = await startBucket()
    onTestFinished(() => server[Symbol.asyncDispose]())
    return new BucketUploads({ bucket })
  },
}

describe.for(Object.entries(stores))('uploads in %s', ([, open]) => {
  test('are read as they were written', async () => {
    const store = await open()
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251))
    await store.write({ name: 'a.webp', bytes })
    expect((await store.read('a.webp'))?.equals(bytes)).toBe(true)
    await store.write({ name: 'leeg.webp', bytes: Buffer.alloc(0) })
    expect(await store.read('leeg.webp')).toEqual(Buffer.alloc(0))
  })

  test('that are not there are null, and can be removed', async () => {
    const store = await open()
    expect([await store.read('niets.webp'), await store.list()]).toEqual([null, []])
    await store.remove('niets.webp')
  })

  test('are gone once they are removed, and the others stay', async () => {
    const store = await open()
    for (const name of ['a.webp', 'b.webp']) await store.write({ name, bytes: Buffer.from(name) })
    await store.remove('a.webp')
    expect([await store.read('a.webp'), await store.list()]).toEqual([null, ['b.webp']])
  })

  test('may be written again', async () => {
    const store = await open()
    for (const text of ['lang en oud', 'nieuw'])
      await store.write({ name: 'a.webp', bytes: Buffer.from(text) })
    expect(String(await store.read('a.webp'))).toBe('nieuw')
  })

  test.for(['één foto.webp', 'a+b&c=d%20.webp', 'a?b#c.webp', '图片.webp', "a'b(c)!*.webp"])(
    'may be called %s',
    async (name) => {
      const store = await open()
      await store.write({ name, bytes: Buffer.from('beeld') })
      expect([String(await store.read(name)), await store.list()]).toEqual(['beeld', [name]])
      await store.remove(name)
      expect(await store.list()).toEqual([])
    },
  )

  test('stay in their place, whatever their names say of others', async () => {
    const store = await open()
    await store.write({ name: '../../a.webp', bytes: Buffer.from('beeld') })
    expect([String(await store.read('b/../a.webp')), await store.list()]).toEqual(['beeld', ['a.webp']])
  })

  test('are written side by side', async () => {
    const store = await open()
    const names = Array.from({ length: 30 }, (_, index) => `${index}.webp`)
    await Promise.all(names.map((name) => store.write({ name, bytes: Buffer.from(name) })))
    const texts = await Promise.all(names.map(async (name) => String(await store.read(name))))
    expect([texts, (await store.list()).toSorted()]).toEqual([names, names.toSorted()])
  })

  test('have room', async () => {
    expect(await (await open()).hasRoom(1000)).toBe(true)
  })

  test('are known by what no others are, which is no upload', async () => {
    const store = await open()
    const identity = await store.identity()
    expect(identity).toMatch(/^[0-9a-f]{8}$/)
    expect([await store.identity(), await store.list()]).toEqual([identity, []])
    expect(await (await open()).identity()).not.toBe(identity)
  })
})

describe('a folder', () => {
  test('has one identity for all that come at once', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gids-uploads-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const identities = await Promise.all(
      Array.from({ length: 20 }, () => new FolderUploads(folder).identity()),
    )
    const known = new Set(identities.filter((each) => each !== null))
    expect([...known]).toEqual([await new FolderUploads(folder).identity()])
  })

  test('that is full is not known', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gids-uploads-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    reportFullDisk()
    expect([await new FolderUploads(folder).identity(), await readdir(folder)]).toEqual([null, []])
  })
})

describe('a file in a folder', () => {
  test('that cannot be written whole leaves what was there', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'gids-uploads-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const store = new FolderUploads(folder)
    await store.write({ name: 'a.webp', bytes: Buffer.from('het eerste beeld') })
    fillDisk({ folder })
    await expect(store.write({ name: 'a.webp', bytes: Buffer.from('het tweede') })).rejects.toThrow('ENOSPC')
    expect([String(await store.read('a.webp')), await readdir(folder)]).toEqual([
      'het eerste beeld',
      ['a.webp'],
    ])
  })
})
