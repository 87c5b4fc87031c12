import type { Page } from '@playwright/test'

import { expect, test } from './staff'

for (const path of ['/', '/themas/asiel', '/organisaties', '/zoeken?q=opvang']) {
  test(`the Tab key reaches everything on ${path} in the order of the page, and shows where it is`, async ({
    page,
  }) => {
    await page.goto(path)
    const expected = await focusable(page)
    expect(expected.length).toBeGreaterThan(10)
    const reached: number[] = []
    for (let step = 0; step < expected.length; step++) {
      await page.keyboard.press('Tab')
      const { index, outlined, shown } = await focused(page)
      expect(outlined, `${expected[index]} has an outline`).toBe(true)
      expect(shown, `${expected[index]} is in view`).toBe(true)
      reached.push(index)
    }
    expect(reached).toEqual(expected.map((_, index) => index))
  })
}

test('the first stop leads past the menu to the content', async ({ page }) => {
  await page.goto('/themas/asiel')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

/** What can be focused now, in the order of the document; of radio buttons only the chosen one, as browsers do. */
async function focusable(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    )
    return all.map((element) => `${element.tagName} ${element.textContent}`)
  }, stops)
}

/** Where the focus is, in the list of `focusable`. */
async function focused(page: Page): Promise<{ index: number; outlined: boolean; shown: boolean }> {
  return page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    )
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { index: -1, outlined: false, shown: false }
    const marked = [element, element.closest('label'), element.nextElementSibling].filter(
      (each) => each !== null,
    )
    const { top, bottom } = element.getBoundingClientRect()
    return {
      index: all.indexOf(element),
      outlined: marked.some((each) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)'
      }),
      shown: bottom > 0 && top < innerHeight,
    }
  }, stops)
}

const stops =
  'a[href], button:not([disabled]), input:not([disabled]):not([type=radio]), input[type=radio]:checked, summary, select, textarea, [tabindex="0"]'
