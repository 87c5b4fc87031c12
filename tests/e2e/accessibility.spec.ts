import AxeBuilder from '@axe-core/playwright'

import { expect, test } from './staff'

const pages = [
  '/',
  '/themas',
  '/themas/asiel',
  '/organisaties',
  '/organisaties?thema=asiel&soort=ngo',
  '/organisaties?thema=bestaat-niet',
  '/organisaties/vluchtelingenwerk-nederland',
  '/themas/bestaat-niet',
  '/zomaar-iets',
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } })

      for (const path of pages) {
        test(`axe finds nothing on ${path}`, async ({ page }) => {
          await page.goto(path)
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          ).toEqual([])
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect(overflow, 'no scrolling sideways').toBeLessThanOrEqual(0)
        })
      }
    })
  }
}
