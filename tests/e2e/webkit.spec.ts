import sharp from 'sharp'
import { z } from 'zod'

import { expect } from './staff'
import { type Browser, key, test } from './webkit'

const light = 'rgb(251, 250, 247)'
const dark = 'rgb(21, 20, 17)'

for (const [where, text] of [
  ['in a list', 'ind.nl'],
  ['at the end of a line of prose', 'Convention and Protocol'],
] as const) {
  test(`an outgoing link ${where} has an arrow, and no block behind it`, async ({ webkit }) => {
    await webkit.open('/themas/asiel')
    const share = await inkOfArrow({ webkit, text })
    // Two strokes cover a tenth of the place of the arrow; a block covers most of it.
    expect(share).toBeGreaterThan(0.03)
    expect(share).toBeLessThan(0.3)
  })
}

test('proposals come while somebody types, and lead to a page', async ({ webkit }) => {
  await webkit.open('/')
  const field = await webkit.find('//form[@role="search"]//input')
  await field.type('asie')
  const proposals = (): Promise<unknown> =>
    webkit.evaluate(
      `return [...document.querySelectorAll('[role=option]')].map((option) => option.innerText)`,
    )
  await expect.poll(proposals).toContainEqual(expect.stringMatching(/^Asiel\s+Thema$/))
  await field.type(key.down + key.enter)
  await expect.poll(() => webkit.address()).toMatch(/\/(themas|organisaties|vragen)\/./)
})

test('chosen colours are there, and on the next page too', async ({ webkit }) => {
  const paper = (): Promise<unknown> =>
    webkit.evaluate('return getComputedStyle(document.body).backgroundColor')
  const choose = async (name: string): Promise<void> =>
    (await webkit.find(`//label[normalize-space()="${name}"]`)).click()
  await webkit.open('/')
  expect(await paper()).toBe(light)
  await choose('Donker')
  expect(await paper()).toBe(dark)
  await webkit.open('/themas/asiel')
  expect(await paper()).toBe(dark)
  await choose('Systeem')
  expect(await paper()).toBe(light)
})

for (const path of [
  '/',
  '/themas/asiel',
  '/organisaties?thema=asiel',
  '/zoeken?q=asiel',
  '/tip',
  '/zomaar-iets',
]) {
  test(`nothing goes wrong on ${path}, nor does it break the policy`, async ({ webkit }) => {
    await webkit.open(path)
    expect(await webkit.faults()).toEqual([])
  })
}

const place = z.object({ left: z.int(), top: z.int(), width: z.int(), height: z.int() })

/**
 * The share of pixels that are not paper where the arrow of a link is: the last two thirds of an em of its last line,
 * above the underlining.
 */
async function inkOfArrow({ webkit, text }: { webkit: Browser; text: string }): Promise<number> {
  const link = await webkit.find(`//main//a[@rel="noopener"][starts-with(., "${text}")]`)
  const arrow = await link.evaluate(`
    element.scrollIntoView({ block: 'center' })
    const line = [...element.getClientRects()].at(-1)
    const width = Math.floor(parseFloat(getComputedStyle(element).fontSize) * 0.7)
    return {
      left: Math.floor(line.right) - width,
      top: Math.ceil(line.top),
      width,
      height: Math.floor(line.height * 0.75),
    }`)
  const picture = await webkit.screenshot()
  const pixels = await sharp(picture).extract(place.parse(arrow)).greyscale().raw().toBuffer()
  return pixels.filter((brightness) => brightness < 170).length / pixels.length
}
