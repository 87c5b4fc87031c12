import { createServer, type RequestListener } from 'node:http'
import { createServer as createSocketServer } from 'node:net'

import { describe, expect, onTestFinished, test } from 'vitest'

import { faultOf } from '@/server/faults'
import { describeError } from '@/server/log/describe-error'
import { bucketAt, closedPort, listen, startBucket } from '@/tests/support/bucket'

import type { Bucket } from '@/server/uploads/bucket-settings'
import { BucketUploads } from '@/server/uploads/bucket-uploads'
import type { UploadStore } from '@/server/uploads/upload-store'

describe('a bucket', () => {
  test('that nothing listens for is away', async () => {
    await expectAway(bucketAt(await closedPort()))
  })

  test('that takes connections and says nothing is away', async () => {
    const server = createSocketServer((socket) => void socket.on('error', () => undefined))
    onTestFinished(() => void server.close())
    await expectAway(bucketAt(await listen(server)))
  })

  test.for([500, 503, 429, 403, 301, 400])('that answers %d is away', async (status) => {
    await expectAway(await serve((_, response) => void response.writeHead(status).end()))
  })

  test('that ends in the middle of a file is away', async () => {
    const bucket = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('half')
      setTimeout(() => response.destroy(), 20)
    })
    await expect(uploadsIn(bucket).read('a.webp')).rejects.toMatchObject(away)
  })

  test('that stops in the middle of a file is away', async () => {
    const bucket = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('half')
    })
    await expect(uploadsIn(bucket).read('a.webp')).rejects.toMatchObject(away)
  })

  test('that is another is away, and no file of it is only missing', async () => {
    await using started = await startBucket()
    await expectAway({ ...started.bucket, bucket: 'een-andere' })
  })

  test('that refuses the key is away, and no log has that', async () => {
    await using started = await startBucket()
    const keys = { accessKeyId: 'SLEUTEL', secretAccessKey: 'geheim-dat-nergens-staat' }
    const bucket = { ...started.bucket, ...keys }
    await expectAway(bucket)
    const error: unknown = await uploadsIn(bucket)
      .read('a.webp')
      .catch((reason: unknown) => reason)
    expect(describeError(error)).toContain('caused by InvalidAccessKeyId')
    for (const key of Object.values(keys)) expect(describeError(error)).not.toContain(key)
  })

  test('is asked a second time where it was busy', async () => {
    let requests = 0
    const bucket = await serve((_, response) => {
      requests += 1
      if (requests === 1) response.writeHead(503).end()
      else response.end('beeld')
    })
    expect(String(await uploadsIn(bucket).read('a.webp'))).toBe('beeld')
    expect(requests).toBe(2)
  })

  test('works again once it is back, for who found it away', async () => {
    await using started = await startBucket()
    const port = await closedPort()
    const store = uploadsIn(bucketAt(port))
    await expect(store.read('a.webp')).rejects.toMatchObject(away)
    const server = createServer((_, response) => void response.end('beeld'))
    onTestFinished(() => void server.close())
    await new Promise<void>((resolve) => server.listen({ port, host: '127.0.0.1' }, resolve))
    expect(String(await store.read('a.webp'))).toBe('beeld')
    expect(await uploadsIn(started.bucket).read('a.webp')).toBeNull()
  })

  test('is listed whole, page by page', async () => {
    const bucket = await serve(({ url = '' }, response) => {
      const isSecond = url.includes('continuation-token=verder')
      const key = `beelden/gids/${isSecond ? 'b' : 'a'}.webp`
      const next = isSecond ? '' : '<NextContinuationToken>verder</NextContinuationToken>'
      response.setHeader('content-type', 'application/xml')
      response.end(`<ListBucketResult><Contents><Key>${key}</Key></Contents>${next}</ListBucketResult>`)
    })
    expect(await uploadsIn(bucket).list()).toEqual(['a.webp', 'b.webp'])
  })

  test('is listed without what others keep beside it', async () => {
    await using started = await startBucket()
    for (const prefix of ['', 'beelden', 'beelden/gids/dieper', 'beelden/gids-twee', 'beelden/gids'])
      await uploadsIn({ ...started.bucket, prefix }).write({ name: 'a.webp', bytes: Buffer.from('x') })
    expect(await uploadsIn(started.bucket).list()).toEqual(['a.webp'])
    expect(await uploadsIn({ ...started.bucket, prefix: '' }).list()).toEqual(['a.webp'])
  })

  test('without a prefix has its files at its top', async () => {
    await using started = await startBucket()
    const store = uploadsIn({ ...started.bucket, prefix: '' })
    await store.write({ name: 'a.webp', bytes: Buffer.from('beeld') })
    expect([String(await store.read('a.webp')), await store.list()]).toEqual(['beeld', ['a.webp']])
  })
})

const away = { name: 'UploadsAwayError' }

function uploadsIn(bucket: Bucket): UploadStore {
  return new BucketUploads({ bucket, patience: { connecting: 500, asking: 1500 } })
}

/** Every question ends in time, and as a fault that may pass. */
async function expectAway(bucket: Bucket): Promise<void> {
  const store = uploadsIn(bucket)
  const began = performance.now()
  const questions = [
    store.read('a.webp'),
    store.write({ name: 'a.webp', bytes: Buffer.from('beeld') }),
    store.remove('a.webp'),
    store.list(),
  ]
  const outcomes = await Promise.allSettled(questions)
  for (const outcome of outcomes) {
    const reason: unknown = outcome.status === 'rejected' ? outcome.reason : outcome.value
    expect(faultOf(reason)).toMatchObject({
      status: 503,
      message: expect.stringContaining('opslag van beelden'),
    })
  }
  expect(performance.now() - began).toBeLessThan(4000)
}

async function serve(listener: RequestListener): Promise<Bucket> {
  const server = createServer(listener)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return bucketAt(await listen(server))
}
