import { readFile } from 'node:fs/promises'

import { expect, test } from 'vitest'

import { parseDocumentFile } from '@/seed/parse-document-file'
import { parseInWorker } from '@/seed/upload/parse-in-worker'

const empty = { bytes: new Uint8Array(), frontMatter: null }

test.for([undefined, 'seed/upload/uncompiled-parse-worker.mjs'])(
  'a document is read as it is without a thread, by %s',
  async (worker) => {
    const bytes = new Uint8Array(await readFile('seed/content/asiel.md'))
    const given = { bytes, file: 'asiel.md', frontMatter: null }

    expect(process.env.PARSE_WORKER).toMatch(/parse-worker-\w+\.cjs$/)
    expect(await parseInWorker({ ...given, worker })).toEqual(await parseDocumentFile(given))
  },
)

test('what takes more than 5 s is stopped, and everything else goes on meanwhile', async () => {
  const started = performance.now()
  let beats = 0
  const heart = setInterval(() => (beats += 1), 50)

  const { document, problems } = await parseInWorker({
    ...empty,
    file: 'eindeloos.md',
    worker: 'tests/support/workers/endless.mjs',
  })

  clearInterval(heart)
  expect(document).toBeNull()
  expect(problems).toMatchObject([{ fatal: true, message: expect.stringContaining('langer dan 5 seconden') }])
  expect(performance.now() - started).toBeGreaterThan(4900)
  expect(performance.now() - started).toBeLessThan(9000)
  expect(beats).toBeGreaterThan(20)
})

test('what takes too much memory is stopped', async () => {
  const { document, problems } = await parseInWorker({
    ...empty,
    file: 'gulzig.md',
    worker: 'tests/support/workers/hungry.mjs',
  })

  expect(document).toBeNull()
  expect(problems).toMatchObject([{ fatal: true, message: expect.stringContaining('te veel geheugen') }])
})
