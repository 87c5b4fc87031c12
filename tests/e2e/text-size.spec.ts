import { launch } from '@/playwright.config'

import { cutOff } from './fits'
import { missingKinds, pageKinds } from './page-kinds'
import { expect, test } from './staff'

// Who needs large text sets it in the browser, and the layout of a page follows.
test.use({ launchOptions: { ...launch, args: [...launch.args, '--blink-settings=defaultFontSize=32'] } })

for (const width of [640, 1280]) {
  test.describe(`with text of 200 %, ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    for (const path of [...pageKinds, ...missingKinds]) {
      test(`${path} fits`, async ({ page }) => {
        await page.goto(path)
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
        expect(await cutOff(page)).toEqual([])
      })
    }
  })
}
