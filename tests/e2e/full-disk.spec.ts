import { existsSync, mkdirSync, renameSync, symlinkSync, unlinkSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from './staff'

test('a site whose disk is full is not ready, takes no picture, and serves its pages', async ({
  request,
  as,
}) => {
  const staff = await as('eindredacteur')
  const media = path.join(process.env.DATA_DIR ?? '', 'media')
  mkdirSync(media, { recursive: true })
  expect((await request.get('/readyz')).status()).toBe(200)
  renameSync(media, `${media}.aside`)
  // A file system without any room.
  symlinkSync('/proc', media)
  try {
    const ready = await request.get('/readyz')
    expect([ready.status(), await ready.text()]).toEqual([503, 'data folder full or read-only\n'])
    const file = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') }
    const answer = await staff.post('/api/media', { multipart: { _payload: '{"alt":"x"}', file } })
    expect([answer.status(), await answer.text()]).toEqual([
      507,
      expect.stringContaining('schijf van de server'),
    ])
    expect((await request.get('/themas/asiel')).status()).toBe(200)
  } finally {
    unlinkSync(media)
    renameSync(`${media}.aside`, media)
  }
  expect([existsSync(media), (await request.get('/readyz')).status()]).toEqual([true, 200])
})

/** Of one point. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
