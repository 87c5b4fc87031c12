import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { describe, expect } from 'vitest'

import type { Media } from '@/payload-types'
import type { StaffRole } from '@/domain/people/staff-role'
import type { Rest, RestAnswer } from '@/tests/support/rest'
import { test } from '@/tests/support/integration-test'

const folder = path.join(process.env.DATA_DIR ?? '', 'media')

describe('the name of a picture', () => {
  test('is its own, and is also that of its sizes', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const [one, other] = [await upload({ rest }), await upload({ rest })]
    expect(one.filename).toMatch(/^vlak-[0-9a-f]{10}\.webp$/)
    expect(other.filename).toMatch(/^vlak-[0-9a-f]{10}\.webp$/)
    expect(other.filename).not.toBe(one.filename)
    expect(filesOf(one)).toEqual([
      one.filename,
      one.filename?.replace('.webp', '-640x360.webp'),
      one.filename?.replace('.webp', '-1280x720.webp'),
    ])
  })

  test('is another when its file is replaced, and the old files are gone', async ({
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('eindredacteur')
    const before = await upload({ rest })
    const old = filesOf(before)
    const after = await change({
      rest,
      path: `/media/${before.id}`,
      body: await form(before.filename ?? '', { updatedAt: before.updatedAt }),
    })
    expect(after.filename).toMatch(/^vlak-[0-9a-f]{10}\.webp$/)
    expectReplaced({ old, media: after })
  })

  test.for([
    [
      'cropped',
      'uploadEdits[crop][x]=10&uploadEdits[crop][y]=10&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[crop][unit]=%25&uploadEdits[widthInPixels]=700&uploadEdits[heightInPixels]=400',
    ],
    ['focused anew', 'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=90'],
  ] as const)(
    'is another when it is %s, and the old files are gone',
    async ([, edits], { make, restWithReadTime: rest }) => {
      await make.staff('eindredacteur')
      const before = await upload({ rest })
      const old = filesOf(before)
      const after = await change({ rest, path: `/media/${before.id}?${edits}`, body: { alt: 'Bijgesneden' } })
      expect(after).toMatchObject({ alt: 'Bijgesneden', mimeType: 'image/webp' })
      expectReplaced({ old, media: after })
    },
  )

  test('stays when only what is said of it changes', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const before = await upload({ rest })
    const after = await change({ rest, path: `/media/${before.id}`, body: { alt: 'Anders' } })
    expect(after.filename).toBe(before.filename)
    expect(filesOf(after).every((name) => existsSync(inFolder(name)))).toBe(true)
  })

  test('cannot be changed of several at once', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const { id, updatedAt } = await upload({ rest })
    const answer = await rest({
      path: `/media?where[id][equals]=${id}&uploadEdits[widthInPixels]=10`,
      method: 'PATCH',
      body: { alt: 'Anders', updatedAt },
      as: 'eindredacteur',
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Snijd beelden één voor één bij.')
  })

  test('is never that of an earlier one, since nobody copies a picture', async ({
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('eindredacteur')
    const { id } = await upload({ rest })
    const answer = await rest({ path: `/media/${id}/duplicate`, method: 'POST', as: 'eindredacteur' })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })
})

describe('a redacteur', () => {
  test('corrects what is said of an own picture, and of no other', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const { id: editor } = await make.staff('redacteur')
    const own = await upload({ rest, as: 'redacteur' })
    const other = await upload({ rest })
    const describe = ({ id }: Media): Promise<RestAnswer> =>
      rest({ path: `/media/${id}`, method: 'PATCH', body: { alt: 'Een wit vlak' }, as: 'redacteur' })
    expect((await describe(own)).status).toBe(200)
    expect((await describe(other)).status).toBe(403)
    expect(await payload.findByID({ collection: 'media', id: own.id, depth: 0 })).toMatchObject({
      alt: 'Een wit vlak',
      uploadedBy: editor,
    })
  })

  test('chooses no other file for it, crops it not, and throws it not away', async ({
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('redacteur')
    const { id, filename, updatedAt } = await upload({ rest, as: 'redacteur' })
    const crop = '?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1'
    const send = async (path: string, body: unknown): Promise<number> =>
      (await rest({ path: `/media/${id}${path}`, method: 'PATCH', body, as: 'redacteur' })).status
    expect(await send('', await form('ander.png', { updatedAt }))).toBe(403)
    expect(await send(crop, { alt: 'x' })).toBe(403)
    expect(await send('', { deletedAt: new Date().toISOString() })).toBe(403)
    const { body } = await rest({ path: `/media/${id}`, as: 'redacteur' })
    expect(body).toMatchObject({ filename, deletedAt: null })
  })

  test('takes no picture of somebody else by saying that it is theirs', async ({
    make,
    restWithReadTime: rest,
  }) => {
    const { id: editor } = await make.staff('redacteur')
    const { id: chief } = await make.staff('eindredacteur')
    const data = { alt: 'Een vlak', uploadedBy: editor }
    const answer = await rest({
      path: '/media',
      method: 'POST',
      body: await form('vlak.png', data),
      as: 'eindredacteur',
    })
    expect(JSON.parse(answer.text).doc.uploadedBy).toMatchObject({ id: chief })
    const { body } = await rest({ path: `/media/${JSON.parse(answer.text).doc.id}` })
    expect(body).not.toHaveProperty('uploadedBy')
  })
})

async function upload({ rest, as = 'eindredacteur' }: { rest: Rest; as?: StaffRole }): Promise<Media> {
  const body = await form('vlak.png')
  const answer = await rest({ path: '/media', method: 'POST', body, as })
  expect(answer.status, answer.text).toBe(201)
  return JSON.parse(answer.text).doc
}

async function change({ rest, path: at, body }: { rest: Rest; path: string; body: unknown }): Promise<Media> {
  const answer = await rest({ path: at, method: 'PATCH', body, as: 'eindredacteur' })
  expect(answer.status, answer.text).toBe(200)
  return JSON.parse(answer.text).doc
}

async function form(name: string, data: object = { alt: 'Een vlak' }): Promise<FormData> {
  const create = { width: 1400, height: 800, channels: 3, background: 'white' } as const
  const picture = await sharp({ create }).png().toBuffer()
  const body = new FormData()
  body.set('file', new File([Uint8Array.from(picture)], name, { type: 'image/png' }))
  body.set('_payload', JSON.stringify(data))
  return body
}

function expectReplaced({ old, media }: { old: string[]; media: Media }): void {
  const names = filesOf(media)
  const there = readdirSync(folder)
  expect(names).not.toContain(old[0])
  expect(there).toEqual(expect.arrayContaining(names))
  for (const name of old) expect(there).not.toContain(name)
}

function filesOf(media: Media): string[] {
  const sizes = Object.values(media.sizes ?? {}).map((size) => size?.filename)
  return [media.filename, ...sizes].filter((name) => typeof name === 'string')
}

function inFolder(name: string): string {
  return path.join(folder, name)
}
