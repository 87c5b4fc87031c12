import { colourFaults, faults } from './fits'
import { missingKinds, pageKinds } from './page-kinds'
import { expect, test } from './staff'

for (const width of [320, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } })

    for (const path of [...pageKinds, ...missingKinds]) {
      test(`axe finds nothing on ${path}, light and dark, and it fits`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.goto(path)
        expect(await faults(page)).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await colourFaults(page)).toEqual([])
      })
    }
  })
}

for (const path of [...pageKinds, ...missingKinds]) {
  test(`the headings of ${path} begin with one of the first level, and skip none`, async ({ page }) => {
    await page.goto(path)
    const levels = await page
      .getByRole('heading')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0), String(levels)).toBeLessThan(2)
  })
}
