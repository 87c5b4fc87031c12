import { expect, test } from 'vitest'

import type { UploadStore } from '../../server/uploads/upload-store'
import { copyUploads } from './copy-uploads'

const signal = new AbortController().signal

test('every file that an image names is copied, and none is removed', async () => {
  const [from, to] = [memory({ a: 'een', b: 'twee' }), memory({})]
  const outcome = await copyUploads({ from, to, readNames: async () => ['a', 'b'], signal })
  expect(outcome).toEqual({ copied: 2, present: 0, missing: [], different: [], unnamed: [] })
  expect([from.files, to.files]).toEqual([
    { a: 'een', b: 'twee' },
    { a: 'een', b: 'twee' },
  ])
})

test('a second time nothing is written', async () => {
  const [from, to] = [memory({ a: 'een' }), memory({})]
  const copy = () => copyUploads({ from, to, readNames: async () => ['a'], signal })
  await copy()
  expect(await copy()).toMatchObject({ copied: 0, present: 1 })
  expect(to.writes).toEqual(['a'])
})

test('what neither store has is missing, and what only the other has is there', async () => {
  const [from, to] = [memory({}), memory({ b: 'twee' })]
  const outcome = await copyUploads({ from, to, readNames: async () => ['a', 'b'], signal })
  expect(outcome).toMatchObject({ copied: 0, present: 1, missing: ['a'] })
})

test.for(['anders', 'eem'])('other content under the same name (%s) is left alone', async (text) => {
  const [from, to] = [memory({ a: 'een' }), memory({ a: text })]
  const outcome = await copyUploads({ from, to, readNames: async () => ['a'], signal })
  expect([outcome.different, to.files]).toEqual([['a'], { a: text }])
})

test('what no image names is told and not copied', async () => {
  const [from, to] = [memory({ a: 'een', los: 'x' }), memory({})]
  const outcome = await copyUploads({ from, to, readNames: async () => ['a'], signal })
  expect([outcome.unnamed, to.files]).toEqual([['los'], { a: 'een' }])
})

test('an image that is saved meanwhile is copied, and one that is deleted is not missed', async () => {
  const [from, to] = [memory({ b: 'twee' }), memory({})]
  const answers = [['weg'], ['b'], ['b']]
  const outcome = await copyUploads({ from, to, readNames: async () => answers.shift() ?? ['b'], signal })
  expect(outcome).toMatchObject({ copied: 1, missing: [], unnamed: [] })
})

test('a copy that is not what was written ends it', async () => {
  const from = memory({ a: 'een' })
  const to = memory({})
  const broken = { ...to, write: () => to.write({ name: 'a', bytes: Buffer.from('ee') }) }
  const copied = copyUploads({ from, to: broken, readNames: async () => ['a'], signal })
  await expect(copied).rejects.toThrow('a is not as it was written')
})

test('it stops between two files', async () => {
  const stopping = new AbortController()
  const [from, to] = [memory({ a: 'een', b: 'twee' }), memory({})]
  const stopped = {
    ...to,
    write: (file: Parameters<UploadStore['write']>[0]) => {
      stopping.abort()
      return to.write(file)
    },
  }
  const copied = copyUploads({
    from,
    to: stopped,
    readNames: async () => ['a', 'b'],
    signal: stopping.signal,
  })
  await expect(copied).rejects.toThrow()
  expect(to.files).toEqual({ a: 'een' })
})

function memory(files: Record<string, string>): UploadStore & { files: typeof files; writes: string[] } {
  const writes: string[] = []
  return {
    files,
    writes,
    read: async (name) => (files[name] === undefined ? null : Buffer.from(files[name])),
    write: async ({ name, bytes }) => {
      writes.push(name)
      files[name] = bytes.toString()
    },
    remove: () => Promise.reject(new Error('Nothing is removed.')),
    list: async () => Object.keys(files),
    identity: async () => null,
    hasRoom: async () => true,
  }
}
