import { crc32, deflateSync } from 'node:zlib'

import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { readImageType } from './read-image-type'

const small = { width: 8, height: 8, channels: 3, background: 'white' } as const

describe('an image', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('is a %s by what it holds', async (format) => {
    expect(await readImageType(await sharp({ create: small }).toFormat(format).toBuffer())).toBe(
      `image/${format}`,
    )
  })

  test.each(['gif', 'avif', 'tiff'] as const)('that is a %s is refused', async (format) => {
    const image = await sharp({ create: small }).toFormat(format).toBuffer()
    await expect(readImageType(image)).rejects.toThrow('het is geen JPEG, PNG of WebP')
  })

  test.each([
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['a drawing that begins as a JPEG', '\u00FF\u00D8\u00FF<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['nothing', ''],
  ])('that is %s is refused', async (_, text) => {
    await expect(readImageType(Buffer.from(text, 'latin1'))).rejects.toThrow('het is geen')
  })

  test('that is cut off in its head is refused', async () => {
    const image = await sharp({ create: small }).png().toBuffer()
    await expect(readImageType(image.subarray(0, 20))).rejects.toThrow('het is geen leesbaar beeld')
  })

  test.each<[string, () => Promise<Buffer> | Buffer]>([
    ['PNG', () => pngOf({ width: 10_000, height: 5001 })],
    ['PNG that is larger than can be decoded', () => pngOf({ width: 2_000_000, height: 1_000_000 })],
    ['JPEG', () => sizedJpeg({ width: 60_000, height: 60_000 })],
    ['WebP that moves', () => movingWebp({ width: 2000, height: 2000, pages: 13 })],
  ])('that is a %s of more than 50 million points is refused', async (_, make) => {
    await expect(readImageType(await make())).rejects.toThrow('het heeft meer dan 50 miljoen punten')
  })

  test('of exactly 50 million points is taken', async () => {
    expect(await readImageType(pngOf({ width: 10_000, height: 5000 }))).toBe('image/png')
  })
})

/** A PNG that says how large it is, and has nothing of it. */
function pngOf({ width, height }: { width: number; height: number }): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2], 8)
  const signature = Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.alloc(0))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A small JPEG that says that it is larger. */
async function sizedJpeg({ width, height }: { width: number; height: number }): Promise<Buffer> {
  const image = await sharp({ create: small }).jpeg().toBuffer()
  const frame = image.indexOf(Buffer.from([0xff, 0xc0]))
  image.writeUInt16BE(height, frame + 5)
  image.writeUInt16BE(width, frame + 7)
  return image
}

async function movingWebp({
  width,
  height,
  pages,
}: {
  width: number
  height: number
  pages: number
}): Promise<Buffer> {
  const frames = await Promise.all(
    Array.from({ length: pages }, (_, index) =>
      sharp({ create: { width, height, channels: 3, background: { r: index * 9, g: 0, b: 0 } } })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(frames, { join: { animated: true } })
    .webp({ effort: 0 })
    .toBuffer()
}
