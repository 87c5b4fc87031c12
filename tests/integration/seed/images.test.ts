import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import type { Payload } from 'payload'
import { expect, vi } from 'vitest'

import type { Topic } from '@/payload-types'
import { PictureFinder } from '@/seed/images/find-picture'
import { test } from '@/tests/support/integration-test'
import { publicInternet } from '@/server/outgoing/network'
import { serveImage } from '@/tests/support/serve-image'

import { importText, rowsWritten, school } from './documents'

test('an image is fetched once, made WebP, and credited with its address', async ({ payload, make }) => {
  await make.staff('beheerder')
  const { url, network, asked } = await serveImage()
  const pictures = new PictureFinder({ payload, network })
  const text = withImage({ url })

  const outcome = await importText({ payload, text, pictures })

  expect(outcome.problems.map(({ rule }) => rule)).not.toContain('image-failed')
  expect((await onlyTopic(payload)).image).toMatchObject({
    alt: 'Beeld bij het thema Onderwijs',
    credit: url,
    sourceURL: url,
    mimeType: 'image/webp',
  })
  const before = await rowsWritten(payload)
  await importText({ payload, text, pictures })
  expect(await rowsWritten(payload)).toEqual(before)
  expect(asked()).toBe(1)
})

test('a document that was imported without its image gets it later, and nothing else', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  const { url, network } = await serveImage()
  await importText({ payload, text: withImage({ url }) })
  expect((await onlyTopic(payload)).image).toBeNull()
  const pictures = new PictureFinder({ payload, network })
  await importText({ payload, text: withImage({ url }), pictures })
  expect((await onlyTopic(payload)).image).toMatchObject({ sourceURL: url })
})

test('an image that an editor took away is not fetched again', async ({ payload, make }) => {
  await make.staff('beheerder')
  const { url, network, asked } = await serveImage()
  const pictures = new PictureFinder({ payload, network })
  await importText({ payload, text: withImage({ url }), pictures })
  const { id } = await onlyTopic(payload)
  await payload.update({ collection: 'topics', id, data: { image: null, _status: 'published' } })
  const changed = withImage({ url }).replace('Over scholen.', 'Over scholen en geld.')
  await importText({ payload, text: changed, pictures })
  expect((await onlyTopic(payload)).image).toBeNull()
  expect(asked()).toBe(1)
})

test('an image that cannot be had is a problem; the rest comes in', async ({ payload, make }) => {
  await make.staff('beheerder')
  const pictures = new PictureFinder({ payload, network: publicInternet({ site: 'https://gids.example' }) })
  const outcome = await importText({ payload, text: withImage({ url: 'https://127.0.0.1/a.png' }), pictures })
  expect(outcome.failed).toBe(false)
  expect(outcome.problems.find(({ rule }) => rule === 'image-failed')?.message).toBe(
    'Het beeld https://127.0.0.1/a.png is niet opgehaald: het adres is niet van het openbare internet.',
  )
  expect((await onlyTopic(payload)).title).toBe('Onderwijs')
})

test('a document that cannot be written leaves no file behind', async ({ payload, make }) => {
  await make.staff('beheerder')
  const { url, network } = await serveImage()
  const folder = path.join(process.env.DATA_DIR ?? '', 'media')
  const filesIn = (): number => (existsSync(folder) ? readdirSync(folder).length : 0)
  const before = filesIn()
  const unfinished = withImage({ url }).replace('description: Over scholen.\n', '')
  const outcome = await importText({
    payload,
    text: unfinished,
    pictures: new PictureFinder({ payload, network }),
  })
  expect(outcome.problems.at(-1)?.rule).toBe('not-written')
  expect(filesIn()).toBe(before)
  expect((await payload.count({ collection: 'media' })).totalDocs).toBe(0)
})

function withImage({ url }: { url: string }): string {
  return school.replace('description:', `image: ${url}\ndescription:`)
}

async function onlyTopic(payload: Payload): Promise<Topic> {
  const { docs } = await payload.find({ collection: 'topics', depth: 1 })
  const [topic] = docs
  if (!topic) throw new Error('There is no topic.')
  return topic
}

test('a document whose commit is answered with an error, though it was done, keeps its files', async ({
  payload,
  make,
}) => {
  await make.staff('beheerder')
  const { url, network } = await serveImage()
  const pictures = new PictureFinder({ payload, network })
  const { drizzle } = payload.db
  const transaction = drizzle.transaction.bind(drizzle)
  const spy = vi.spyOn(drizzle, 'transaction').mockImplementationOnce(async (...work) => {
    await transaction(...work)
    throw Object.assign(new Error('The server was gone.'), { severity: 'ERROR', code: 'XX000' })
  })

  const outcome = await importText({ payload, text: withImage({ url }), pictures })

  spy.mockRestore()
  expect(outcome.failed).toBe(true)
  const { docs } = await payload.find({ collection: 'media', depth: 0 })
  expect(docs).toHaveLength(1)
  const folder = path.join(process.env.DATA_DIR ?? '', 'media')
  expect(existsSync(path.join(folder, docs[0]?.filename ?? ''))).toBe(true)
})
