import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import sharp from 'sharp'
import { describe, expect } from 'vitest'

import { sharedBy } from '@/domain/site/paths'
import type { Media, Topic } from '@/payload-types'
import { getTopicPreview } from '@/queries/preview/get-topic-preview'
import { sharedPicture } from '@/server/images/shared-picture'
import { fillDisk, reportFullDisk } from '@/tests/support/fill-disk'
import { test } from '@/tests/support/integration-test'
import type { Rest } from '@/tests/support/rest'
import { plain, send, upload } from '@/tests/support/send-picture'

const folder = path.join(process.env.DATA_DIR ?? '', 'media')

describe('the files of a picture', () => {
  test('are there for visitors while a public topic shows it, in every size', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const picture = await upload({ rest })
    const topic = await make.topic({ image: picture.id, _status: 'draft' })
    const asVisitor = () => statuses({ rest, picture })
    const asStaff = () => statuses({ rest, picture, as: 'redacteur' })
    const change = (data: Partial<Topic>) => payload.update({ collection: 'topics', id: topic.id, data })
    expect([await asVisitor(), await asStaff()]).toEqual([nowhere, everywhere])
    await change({ _status: 'published' })
    expect(await asVisitor()).toEqual(everywhere)
    await payload.update({ collection: 'topics', id: topic.id, data: { image: null }, draft: true })
    expect(await asVisitor()).toEqual(everywhere)
    await change({ _status: 'draft', image: picture.id })
    expect([await asVisitor(), await asStaff()]).toEqual([nowhere, everywhere])
    await change({ _status: 'published' })
    await change({ deletedAt: new Date().toISOString() })
    expect(await asVisitor()).toEqual(nowhere)
  })

  test('are not there where only a newer draft shows it, nor where nothing does', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const picture = await upload({ rest })
    expect(await statuses({ rest, picture })).toEqual(nowhere)
    const topic = await make.topic()
    await payload.update({ collection: 'topics', id: topic.id, data: { image: picture.id }, draft: true })
    expect(await statuses({ rest, picture })).toEqual(nowhere)
  })

  test('are there for who was sent a preview, and for nobody else', async ({
    make,
    restWithReadTime: rest,
  }) => {
    const [picture, other] = [await upload({ rest }), await upload({ rest })]
    const { id } = await make.topic({ image: picture.id, _status: 'draft' })
    const body = { collection: 'topics', id }
    const share = await rest({ path: '/share-preview', method: 'POST', body, as: 'redacteur' })
    const shared = new URL(String(share.body.link)).searchParams.get(sharedBy)
    const preview = await getTopicPreview({ id: String(id), headers: new Headers(), shared })
    const url = typeof preview === 'object' ? (preview?.newest.picture?.url ?? '') : ''
    const at = (address: string) => rest({ path: address.replace('/api', '') })
    expect((await at(url)).status).toBe(200)
    const [, token = ''] = url.split('?')
    expect((await at(`/api/media/file/${other.filename}?${token}`)).status).toBe(404)
    expect((await at(`/api/media/file/${picture.filename}?${token}`)).status).toBe(404)
    expect((await at(url.replace(/=\d+/, '=9999999999999'))).status).toBe(404)
    expect((await at(url.replace(/=\d+/, '=1'))).status).toBe(404)
    expect((await at(sharedPicture({ url: url.split('?')[0] ?? '', secret: 'x' }))).status).toBe(404)
  })

  test.for([
    ['bytes=0-3', 206, 4],
    ['bytes=-4', 206, 4],
    ['bytes=4-', 206, -4],
    ['bytes=0-99999999', 206, 0],
    ['bytes=99999999-', 416, null],
    ['bytes=99999999-999999999', 416, null],
    ['bytes=-0', 416, null],
    ['bytes=3-1', 200, 0],
    ['bytes=0-1,3-4', 200, 0],
    ['bytes=a-b', 200, 0],
    ['bytes=-', 200, 0],
    ['items=0-3', 200, 0],
  ] as const)(
    'are sent in part as %s asks',
    async ([range, status, length], { make, restWithReadTime: rest }) => {
      await make.staff('eindredacteur')
      const { filename } = await upload({ rest })
      const answer = await rest({ path: `/media/file/${filename}`, headers: { range }, as: 'redacteur' })
      expect(answer.status).toBe(status)
      const size = readFileSync(path.join(folder, String(filename))).length
      const sent = length === null ? 0 : length > 0 ? length : size + length
      expect(answer.headers.get('content-range') ?? '').toMatch(
        status === 206 ? new RegExp(`^bytes \\d+-\\d+/${size}$`) : status === 416 ? `bytes */${size}` : /^$/,
      )
      expect(sent).toBeLessThanOrEqual(size)
    },
  )
})

describe('the name of a file', () => {
  test.for([
    ['Foto van Jan (2).PNG', 'foto-van-jan-2'],
    ['..%2f..%2fgeheim.png', '2f-2fgeheim'],
    ['../../geheim.png', 'geheim'],
    ['a%00.png', 'a-00'],
    ['a\u0085b\u2028.png', 'ab'],
    ['\u202Egnp.exe\u200F.png', 'gnp-exe'],
    ['....png', 'beeld'],
    ['...', 'beeld'],
    ['.png', 'png'],
    ['zonder', 'zonder'],
    ['ééń ß.png', 'een-ss'],
    ['图片.png', 'beeld'],
    [`${'a'.repeat(300)}.png`, 'a'.repeat(80)],
    ['a.php.png', 'a-php'],
    ['vlak-0123456789.png', 'vlak'],
    ['-0123456789.png', 'beeld'],
    ['con.png', 'con'],
    ['a?b#c.png', 'a-b-c'],
  ])('%j becomes %s with a random end', async ([name = '', slug = ''], { make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const { filename, url, id, updatedAt } = await upload({ rest, name })
    expect(filename).toMatch(new RegExp(`^${slug}-[0-9a-f]{10}\\.webp$`))
    expect(url).toBe(`/api/media/file/${filename}`)
    const answer = await send({ rest, method: 'PATCH', at: `/media/${id}`, name, data: { updatedAt } })
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body.doc).toMatchObject({
      filename: expect.stringMatching(`^${slug}-[0-9a-f]{10}\\.webp$`),
    })
  })

  test('with a character that no form can send is refused in Dutch', async ({
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('eindredacteur')
    const answer = await send({ rest, at: '/media', name: 'a\u0000b.png' })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('is niet te lezen')])
  })

  test('is never what a document says', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const data = {
      alt: 'Een vlak',
      filename: 'raadbaar.webp',
      url: 'https://elders.example/a.png',
      sizes: {},
    }
    const made = await send({ rest, at: '/media', data })
    expect(made.body.doc).toMatchObject({ filename: expect.stringMatching(/^vlak-[0-9a-f]{10}\.webp$/) })
    const { id, filename } = await upload({ rest })
    const body = { alt: 'Anders', filename: 'raadbaar.webp' }
    await rest({ path: `/media/${id}`, method: 'PATCH', body, as: 'eindredacteur' })
    expect((await rest({ path: `/media/${id}`, as: 'redacteur' })).body.filename).toBe(filename)
  })

  test('is not that of an address, which nobody fetches', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const body = { alt: 'Een vlak', filename: 'a.png', url: 'https://elders.example/a.png' }
    const answer = await rest({ path: '/media', method: 'POST', body, as: 'eindredacteur' })
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringContaining('Kies het bestand van het beeld.'),
    ])
    const pasted = await rest({
      path: '/media/paste-url?src=https://elders.example/a.png',
      as: 'eindredacteur',
    })
    expect(pasted.status).toBe(400)
  })

  test('is given to one picture at a time', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const { id, updatedAt } = await upload({ rest })
    const at = `/media?where[id][equals]=${id}`
    const answer = await send({ rest, method: 'PATCH', at, data: { updatedAt } })
    expect([answer.status, answer.text]).toEqual([
      400,
      expect.stringContaining('Vervang beelden één voor één.'),
    ])
  })
})

describe('a file that is refused', () => {
  test.for([
    [
      'has too many points',
      'png',
      () => plain({ width: 10_000, height: 5001 }),
      'meer dan 50 miljoen punten',
    ],
    ['moves', 'gif', () => sharp(small).gif().toBuffer(), 'geen JPEG, PNG of WebP'],
    ['is an AVIF by another name', 'png', () => sharp(small).avif().toBuffer(), 'geen JPEG, PNG of WebP'],
    [
      'is a text',
      'png',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'geen JPEG, PNG of WebP',
    ],
    ['is empty', 'png', () => Buffer.alloc(0), ''],
    ['is cut off', 'png', async () => (await photo()).subarray(0, 9000), 'geen leesbaar beeld'],
  ] as const)(
    'for it %s is told so in Dutch, and nothing stays',
    async ([, type, made, words], { make, restWithReadTime: rest }) => {
      await make.staff('eindredacteur')
      const [before, file] = [filesNow(), await made()]
      const answer = await send({ rest, at: '/media', name: `a.${type}`, file })
      expect(answer.status, answer.text).toBe(400)
      expect(answer.text).toContain(words)
      expect(answer.text).not.toMatch(/[Ff]ile|wrong/)
      expect(filesNow()).toEqual(before)
    },
  )

  test.for([
    'uploadEdits[crop][x]=a&uploadEdits[crop][y]=1&uploadEdits[widthInPixels]=9&uploadEdits[heightInPixels]=9',
    'uploadEdits[crop]=1&uploadEdits[widthInPixels]=9&uploadEdits[heightInPixels]=9',
    'uploadEdits[crop][x]=1&uploadEdits[crop][y]=1&uploadEdits[widthInPixels]=0&uploadEdits[heightInPixels]=-1',
  ])('is not that of a crop without numbers: %s', async (edits, { make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const picture = await upload({ rest })
    const path = `/media/${picture.id}?${edits}`
    const answer = await rest({ path, method: 'PATCH', body: { alt: 'Anders' }, as: 'eindredacteur' })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('Deze uitsnede kan niet.')])
    expect(await statuses({ rest, picture, as: 'redacteur' })).toEqual(everywhere)
  })

  test('leaves the picture that it would have replaced', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const picture = await upload({ rest })
    const { updatedAt } = picture
    const answer = await send({
      rest,
      method: 'PATCH',
      at: `/media/${picture.id}`,
      data: { alt: '', updatedAt },
    })
    expect(answer.status, answer.text).toBe(400)
    expect(await statuses({ rest, picture, as: 'redacteur' })).toEqual(everywhere)
    expect(filesNow()).toEqual([...namesOf(picture)].sort())
  })
})

test('nothing of where and by whom a picture was taken is kept, nor what comes after it', async ({
  make,
  restWithReadTime: rest,
}) => {
  await make.staff('eindredacteur')
  const file = Buffer.concat([await photo(), Buffer.from('<script>alert(1)</script>')])
  expect((await sharp(file).metadata()).exif?.includes('geheime maker')).toBe(true)
  const answer = await send({ rest, at: '/media', name: 'foto.html', file })
  expect(answer.status, answer.text).toBe(201)
  const names = namesOf(JSON.parse(answer.text).doc)
  expect(names).toHaveLength(3)
  for (const name of names) {
    const kept = readFileSync(path.join(folder, name))
    const { exif, xmp, iptc, format } = await sharp(kept).metadata()
    expect([exif, xmp, iptc, format]).toEqual([undefined, undefined, undefined, 'webp'])
    expect(kept.includes('geheime maker') || kept.includes('<script')).toBe(false)
  }
  const [whole = ''] = names
  const { width, height } = await sharp(path.join(folder, whole)).metadata()
  expect([width, height]).toEqual([1300, 1400])
})

describe('a disk that fails while a picture is written', () => {
  test.for(['ENOSPC', 'EROFS', 'EIO'] as const)(
    '(%s) leaves nothing, and what was there',
    async (code, { make, restWithReadTime: rest }) => {
      await make.staff('eindredacteur')
      const picture = await upload({ rest })
      fillDisk({ folder, code })
      const { updatedAt } = picture
      for (const asked of [
        { at: '/media' },
        { at: `/media/${picture.id}`, method: 'PATCH' as const, data: { updatedAt } },
      ]) {
        const answer = await send({ rest, ...asked })
        expect([answer.status, answer.text]).toEqual([
          507,
          expect.stringContaining('schijf van de server is vol'),
        ])
      }
      expect(filesNow()).toEqual([...namesOf(picture)].sort())
      expect((await rest({ path: '/media', as: 'redacteur' })).body.totalDocs).toBe(1)
      expect(await statuses({ rest, picture, as: 'redacteur' })).toEqual(everywhere)
    },
  )

  test('is looked at before', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const before = filesNow()
    reportFullDisk()
    const answer = await send({ rest, at: '/media' })
    expect([answer.status, answer.text]).toEqual([
      507,
      expect.stringContaining('schijf van de server is vol'),
    ])
    expect(filesNow()).toEqual(before)
  })
})

const everywhere = [200, 200, 200]
const nowhere = [404, 404, 404]
/** As a telephone makes one: it says where it was taken, by whom, and that it lies on its side. */
function photo(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const create = { width: 1400, height: 1300, channels: 3, background: 'white', noise } as const
  return sharp({ create })
    .jpeg()
    .withExif({
      IFD0: { Artist: 'geheime maker' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()
}

const small = { create: { width: 8, height: 8, channels: 3, background: 'white' } } as const

async function statuses({
  rest,
  picture,
  as,
}: {
  rest: Rest
  picture: Media
  as?: 'redacteur'
}): Promise<number[]> {
  const answers = await Promise.all(namesOf(picture).map((name) => rest({ path: `/media/file/${name}`, as })))
  return answers.map(({ status }) => status)
}

function namesOf({ filename, sizes }: Media): string[] {
  const names = [filename, sizes?.card?.filename, sizes?.cover?.filename]
  return names.filter((name) => typeof name === 'string')
}

function filesNow(): string[] {
  mkdirSync(folder, { recursive: true })
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
