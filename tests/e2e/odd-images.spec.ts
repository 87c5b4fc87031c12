import { rm } from 'node:fs/promises'
import path from 'node:path'

import sharp from 'sharp'

import { expectToLookRight, test } from './odd-content'
import { expect } from './staff'

const description = 'Een thema voor een proef.'

test('an image of almost 12 MB is served as a small one', async ({ page, add, upload }, { testId }) => {
  const buffer = await pictureOf(11_900_000)
  const image = await upload({ name: 'groot.png', mimeType: 'image/png', buffer })
  expect(image.mimeType).toBe('image/webp')
  expect(image.filesize).toBeLessThan(1_000_000)
  const { slug } = await add('topics', { title: `Groot beeld ${testId}`, description, image: image.id })
  const [shown] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('.webp')),
    expectToLookRight({ page, path: `/themas/${slug}` }),
  ])
  await expect(page.getByRole('img', { name: 'Een verloop van blauw naar oranje' })).toBeVisible()
  expect(shown.headers()['content-type']).toBe('image/webp')
  expect((await shown.body()).length).toBeLessThan(200_000)
})

for (const bytes of [12_100_000, 50_000_000]) {
  test(`an image of ${bytes} bytes is refused in Dutch`, async ({ staff }) => {
    const file = { name: 'te-groot.png', mimeType: 'image/png', buffer: await pictureOf(bytes) }
    const response = await staff.post('/api/media', {
      multipart: { file, _payload: JSON.stringify({ alt: 'Te groot' }) },
    })
    expect(response.status()).toBe(413)
    expect(await response.text()).toContain('Het bestand is groter dan 12 MB.')
  })
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an image whose file is gone leaves the drawn cover, on the page and on the card', async ({
      page,
      request,
      add,
      upload,
    }, { testId }) => {
      const buffer = await pictureOf(200_000)
      const image = await upload({ name: `weg-${testId}.png`, mimeType: 'image/png', buffer })
      const title = `Beeld weg ${testId}`
      const { slug } = await add('topics', { title, description, image: image.id })
      for (const name of [image.filename, ...Object.values(image.sizes).map((size) => size.filename)]) {
        await rm(path.join(process.env.DATA_DIR ?? '', 'media', name))
      }
      expect((await request.get(`/api/media/file/${image.filename}`)).status()).toBe(404)
      for (const path of [`/themas/${slug}`, '/themas']) {
        await page.goto(path, { waitUntil: 'networkidle' })
        const picture = page.getByRole('img', { name: 'Een verloop van blauw naar oranje' })
        const seen = await picture.screenshot()
        await picture.locator('img').evaluate((element) => element.remove())
        expect(seen.equals(await picture.screenshot()), `${path} shows the cover and nothing else`).toBe(true)
        await expect(page.locator('img')).toHaveCount(0)
      }
    })
  })
}

test('a topic without an image has the cover of its slug, kept from being read out', async ({
  page,
  dossier,
}) => {
  await page.goto(`/themas/${dossier.slug}`)
  await expect(page.getByRole('article').getByRole('img')).toHaveCount(0)
  await expect(page.getByRole('figure').locator('svg')).toBeVisible()
})

/** A picture whose file has about this many bytes: it is not compressed. */
async function pictureOf(bytes: number): Promise<Buffer> {
  const width = 2000
  const height = Math.floor(bytes / (width * 3 + 1))
  const gradient = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><linearGradient id="a"><stop stop-color="#1d3fbb"/><stop offset="1" stop-color="#ffa66b"/></linearGradient><rect width="100%" height="100%" fill="url(#a)"/></svg>`
  return sharp(Buffer.from(gradient)).flatten().png({ compressionLevel: 0 }).toBuffer()
}
