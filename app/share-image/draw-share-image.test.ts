import sharp from 'sharp'
import { expect, test } from 'vitest'
import { shareImageSize } from '@/domain/site/share-image-size'
import { drawShareImage } from './draw-share-image'

const titles = {
  'a word': 'Asiel',
  'two hundred characters': 'Toezicht op de jeugdzorg '.repeat(8).trim(),
  'two hundred characters without a space': 'Jeugdzorg'.repeat(23).slice(0, 200),
  'far too long': 'Toezicht op de jeugdzorg '.repeat(80),
  'markup and signs': 'Jij & <b>ik</b> "samen" \u0000\u0008',
  'from right to left, with a picture': 'مرحبا بالعالم 😀',
  'nothing but white space': ' ',
}

test.for(Object.entries(titles))('the picture of %s has its size and something on it', async ([, title]) => {
  const image = await drawShareImage({ title, above: 'Gids', below: '20 vragen', slug: 'asiel' })
  const { width, height, format } = await sharp(image).metadata()
  expect({ width, height, format }).toEqual({ ...shareImageSize, format: 'png' })
  expect(image.length).toBeLessThan(60_000)
  const { channels } = await sharp(image).extract({ left: 0, top: 0, width: 780, height: 630 }).stats()
  expect(channels[0]?.min).toBeLessThan(60)
})

test('another title gives another picture', async () => {
  const one = await drawShareImage({ title: 'Asiel', above: 'Gids', below: '1 vraag', slug: 'asiel' })
  const other = await drawShareImage({ title: 'Zorg', above: 'Gids', below: '1 vraag', slug: 'asiel' })
  expect(one.equals(other)).toBe(false)
})
