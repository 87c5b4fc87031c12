import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, onTestFinished, vi } from 'vitest'

import { filenamesOf } from '@/collections/media/picture-files'
import { readEnvironment } from '@/server/environment'
import { uploadsOf } from '@/scripts/backup/uploads'
import { writeBackup } from '@/scripts/backup/write-backup'
import { PictureFinder } from '@/seed/images/find-picture'
import { SecurityHeaders } from '@/server/http/security-headers'
import { sendUpload } from '@/server/http/send-upload'
import { createAskNext } from '@/server/page-store/ask-next'
import { BucketUploads } from '@/server/uploads/bucket-uploads'
import { UploadsAwayError, type UploadStore } from '@/server/uploads/upload-store'
import { closedPort, listen, startBucket, type TestBucket } from '@/tests/support/bucket'
import { reportFullDisk } from '@/tests/support/fill-disk'
import { test } from '@/tests/support/integration-test'
import { send, upload } from '@/tests/support/send-picture'
import { serveImage } from '@/tests/support/serve-image'

import { importText, school } from '../seed/documents'

const opened: { bucket?: TestBucket } = {}

beforeAll(async () => {
  opened.bucket = await startBucket()
  for (const [name, value] of Object.entries(opened.bucket.settings)) vi.stubEnv(name, value)
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await opened.bucket?.[Symbol.asyncDispose]()
})

describe('the files of a picture in a bucket', () => {
  test('are there in every size, and nothing is in the data folder', async ({
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('eindredacteur')
    const picture = await upload({ rest })
    expect(filenamesOf(picture)).toHaveLength(3)
    expect(await kept()).toEqual(filenamesOf(picture).toSorted())
    const folder = path.join(process.env.DATA_DIR ?? '', 'media')
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
  })

  test('are replaced by those of another file', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const { id, filename, updatedAt } = await upload({ rest })
    const answer = await send({ rest, method: 'PATCH', at: `/media/${id}`, data: { updatedAt } })
    expect(answer.status, answer.text).toBe(200)
    expect(Object(answer.body.doc).filename).not.toBe(filename)
    expect(await kept()).toEqual(filenamesOf(answer.body.doc).toSorted())
  })

  test.for([cropping, 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=90'])(
    'are made again from what is in the bucket: %s',
    async (edits, { make, restWithReadTime: rest }) => {
      await make.staff('eindredacteur')
      const { id, filename } = await upload({ rest })
      const body = { alt: 'Bijgesneden' }
      const answer = await rest({ path: `/media/${id}?${edits}`, method: 'PATCH', body, as: 'eindredacteur' })
      expect(answer.status, answer.text).toBe(200)
      expect(Object(answer.body.doc).filename).not.toBe(filename)
      expect(await kept()).toEqual(filenamesOf(answer.body.doc).toSorted())
    },
  )

  test('cannot be made again once they are gone', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const { id, filename } = await upload({ rest })
    await uploads().remove(filename ?? '')
    const body = { alt: 'Bijgesneden' }
    const answer = await rest({
      path: `/media/${id}?${cropping}`,
      method: 'PATCH',
      body,
      as: 'eindredacteur',
    })
    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining('is er niet meer')])
  })

  test('go with it, in every size, and those of others stay', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const [one, other] = [await upload({ rest }), await upload({ rest })]
    const answer = await rest({ path: `/media/${one.id}`, method: 'DELETE', as: 'eindredacteur' })
    expect(answer.status, answer.text).toBe(200)
    expect(await kept()).toEqual(filenamesOf(other).toSorted())
  })

  test('stay while it is in the trash', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const picture = await upload({ rest })
    const body = { deletedAt: new Date().toISOString() }
    await rest({ path: `/media/${picture.id}`, method: 'PATCH', body, as: 'eindredacteur' })
    expect(await kept()).toEqual(filenamesOf(picture).toSorted())
  })

  test('are for staff until a public topic shows it', async ({ payload, make, restWithReadTime: rest }) => {
    const picture = await upload({ rest })
    const { id } = await make.topic({ image: picture.id, _status: 'draft' })
    const statuses = (as?: 'redacteur') =>
      Promise.all(
        filenamesOf(picture).map(async (name) => (await rest({ path: `/media/file/${name}`, as })).status),
      )
    expect([await statuses(), await statuses('redacteur')]).toEqual([
      [404, 404, 404],
      [200, 200, 200],
    ])
    await payload.update({ collection: 'topics', id, data: { _status: 'published' } })
    expect(await statuses()).toEqual([200, 200, 200])
    for (const name of filenamesOf(picture)) await uploads().remove(name)
    expect(await statuses()).toEqual([404, 404, 404])
  })

  test('need no room on the disk', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    reportFullDisk()
    expect((await send({ rest, at: '/media' })).status).toBe(201)
  })

  test('are in a backup', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    await upload({ rest })
    const folder = await mkdtemp(path.join(tmpdir(), 'gids-backup-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const { DATABASE_URL: url, PAYLOAD_SECRET: secret, ...environment } = readEnvironment(process.env)
    const outcome = await writeBackup({
      file: path.join(folder, 'gids.tar.gz'),
      url,
      secret,
      uploads: uploadsOf(environment),
      signal: new AbortController().signal,
    })
    expect(outcome).toMatchObject({ uploads: 3, missing: [] })
  })

  test('come with a document that is imported', async ({ payload, make }) => {
    await make.staff('beheerder')
    const { url, network } = await serveImage()
    const text = school.replace('description:', `image: ${url}\ndescription:`)
    const unfinished = text.replace('description: Over scholen.\n', '')
    const pictures = new PictureFinder({ payload, network })
    await importText({ payload, text: unfinished, pictures })
    expect(await kept()).toEqual([])
    await importText({ payload, text, pictures })
    const { docs } = await payload.find({ collection: 'media', depth: 0 })
    expect(docs).toHaveLength(1)
    expect(await kept()).toEqual(docs.flatMap(filenamesOf).toSorted())
  })
})

test('a picture in a bucket is sent whole, in part, as a head, and not at all to who has it', async ({
  payload,
  make,
  restWithReadTime: rest,
}) => {
  const picture = await upload({ rest })
  await make.topic({ image: picture.id })
  const url = await serveUploads(payload.config)
  const at = (init?: RequestInit): Promise<Response> => fetch(`${url}${picture.url}`, init)
  const bytes = await uploads().read(picture.filename ?? '')
  const whole = await at()
  expect([whole.status, ...headersOf(whole)]).toEqual([200, ...kindAndCache])
  expect(Buffer.from(await whole.arrayBuffer())).toEqual(bytes)
  const part = await at({ headers: { range: 'bytes=2-5' } })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 2-5/${bytes?.length}`])
  expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes?.subarray(2, 6))
  expect((await at({ headers: { range: 'bytes=99999999-' } })).status).toBe(416)
  const head = await at({ method: 'HEAD' })
  expect([head.status, ...headersOf(head)]).toEqual([200, ...kindAndCache])
  const had = await at({ headers: { 'if-none-match': whole.headers.get('etag') ?? '' } })
  expect([had.status, had.headers.get('cache-control')]).toEqual([304, kindAndCache[1]])
  await whileAway(async () => {
    for (const init of [{}, { method: 'HEAD' }, { headers: { 'if-none-match': '*' } }]) {
      const answer = await at(init)
      const { headers } = answer
      expect([answer.status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([
        503,
        '10',
        'private, no-store',
      ])
      expect(headers.get('etag')).toBeNull()
    }
  })
})

describe('while the bucket is away', () => {
  test('no picture is saved, and who saved one is told so', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('eindredacteur')
    const picture = await upload({ rest })
    const { id, updatedAt } = picture
    const path = `/media/${id}?${cropping}`
    await whileAway(async () => {
      const answers = [
        await send({ rest, at: '/media' }),
        await send({ rest, method: 'PATCH', at: `/media/${id}`, data: { updatedAt } }),
        await rest({ path, method: 'PATCH', body: { alt: 'Bijgesneden' }, as: 'eindredacteur' }),
      ]
      for (const { status, headers, text } of answers) {
        expect([status, headers.get('retry-after')], text).toEqual([503, '10'])
        expect(text).toContain('De opslag van beelden is even niet bereikbaar: er is niets opgeslagen.')
      }
    })
    const { docs } = await payload.find({ collection: 'media', depth: 0 })
    expect(docs).toEqual([expect.objectContaining({ id, filename: picture.filename, updatedAt })])
    expect(await kept()).toEqual(filenamesOf(picture).toSorted())
  })

  test('all else goes on, also what is said of a picture', async ({ make, restWithReadTime: rest }) => {
    const { id } = await upload({ rest })
    await make.topic({ image: id })
    await whileAway(async () => {
      expect((await rest({ path: '/topics' })).body.totalDocs).toBe(1)
      const body = { alt: 'Anders' }
      const answer = await rest({ path: `/media/${id}`, method: 'PATCH', body, as: 'eindredacteur' })
      expect(answer.status, answer.text).toBe(200)
    })
  })

  test('a picture can be deleted, and is there for nobody', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('eindredacteur')
    const { id, filename } = await upload({ rest })
    await whileAway(async () => {
      const answer = await rest({ path: `/media/${id}`, method: 'DELETE', as: 'eindredacteur' })
      expect(answer.status, answer.text).toBe(200)
    })
    expect((await payload.count({ collection: 'media' })).totalDocs).toBe(0)
    expect((await rest({ path: `/media/file/${filename}`, as: 'redacteur' })).status).toBe(404)
    for (const name of await kept()) await uploads().remove(name)
  })
})

test.for([1, 2, 3])(
  'a bucket that goes away at file %d keeps none of them',
  async (last, { make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const { write } = BucketUploads.prototype
    const written: string[] = []
    const spy = vi.spyOn(BucketUploads.prototype, 'write').mockImplementation(async function (
      this: BucketUploads,
      file,
    ) {
      // The service may have kept the file whose answer never came.
      await write.call(this, file)
      written.push(file.name)
      if (written.length === last) throw new UploadsAwayError('away')
    })
    onTestFinished(() => spy.mockRestore())
    const answer = await send({ rest, at: '/media' })
    expect([answer.status, written.length], answer.text).toEqual([503, last])
    expect(await kept()).toEqual([])
    expect((await rest({ path: '/media', as: 'redacteur' })).body.totalDocs).toBe(0)
  },
)

const cropping = [
  ...['x=10', 'y=10', 'width=50', 'height=50', 'unit=%25'].map(
    (edit) => `uploadEdits[crop][${edit.replace('=', ']=')}`,
  ),
  ...['uploadEdits[widthInPixels]=700', 'uploadEdits[heightInPixels]=400'],
].join('&')

const kindAndCache = ['image/webp', 'public, max-age=31536000, immutable']

function headersOf({ headers }: Response): (string | null)[] {
  return [headers.get('content-type'), headers.get('cache-control')]
}

function uploads(): UploadStore {
  if (!opened.bucket) throw new Error('There is no bucket.')
  return new BucketUploads(opened.bucket)
}

async function kept(): Promise<string[]> {
  return (await uploads().list()).toSorted()
}

async function whileAway(work: () => Promise<void>): Promise<void> {
  vi.stubEnv('S3_ENDPOINT', `http://127.0.0.1:${await closedPort()}`)
  try {
    await work()
  } finally {
    vi.stubEnv('S3_ENDPOINT', opened.bucket?.settings.S3_ENDPOINT)
  }
}

/** Serves uploads as the site does around Payload. */
async function serveUploads(config: Parameters<typeof handleEndpoints>[0]['config']): Promise<string> {
  const security = new SecurityHeaders({ siteURL: 'http://localhost:3000', isDevelopment: false })
  const ask = createAskNext(async ({ url, headers }, response) => {
    const { range } = headers
    const request = new Request(`http://localhost:3000${url}`, { headers: range ? { range } : {} })
    const answer = await handleEndpoints({ config, request })
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  const server = createServer((request, response) => {
    const address = { key: request.url ?? '', door: 'direct' as const }
    const protect = (headers: Parameters<SecurityHeaders['protect']>[0]['headers']) =>
      security.protect({ address, headers })
    sendUpload({ ask, request, response, protect }).catch((error: Error) => response.destroy(error))
  })
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${await listen(server)}`
}
