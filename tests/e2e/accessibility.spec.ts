import type { Page } from '@playwright/test'

import { colourFaults, faults } from './fits'
import { missingKinds, pageKinds } from './page-kinds'
import { expect, test } from './staff'

for (const path of [...pageKinds, ...missingKinds]) {
  test(`axe finds nothing on ${path}, light and dark, and its headings skip no level`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    expect(await faults(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await colourFaults(page)).toEqual([])
    await expectHeadingsInOrder(page)
    // The layout of a narrow screen is another one, its colours are the same.
    await page.setViewportSize({ width: 320, height: 800 })
    await page.emulateMedia({ colorScheme: 'light' })
    await page.reload()
    expect(await faults(page)).toEqual([])
  })
}

/** One heading of the first level, and no level skipped on the way down. */
async function expectHeadingsInOrder(page: Page): Promise<void> {
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0), String(levels)).toBeLessThan(2)
}
