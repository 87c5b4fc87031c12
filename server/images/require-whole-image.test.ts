import sharp from 'sharp'
import { expect, test } from 'vitest'

import { requireWholeImage } from './require-whole-image'

const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
const picture = { width: 900, height: 700, channels: 3, background: 'white', noise } as const

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s is whole, and is not once it is cut off',
  async (format) => {
    const image = await sharp({ create: picture }).toFormat(format).toBuffer()
    await requireWholeImage(image)
    for (const part of [0.99, 0.5, 0.1])
      await expect(requireWholeImage(image.subarray(0, image.length * part))).rejects.toThrow(
        'geen leesbaar beeld',
      )
  },
)

test('what comes after an image is no part of it', async () => {
  const image = await sharp({ create: picture }).jpeg().toBuffer()
  await requireWholeImage(Buffer.concat([image, Buffer.from('<script>')]))
})
