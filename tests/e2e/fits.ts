import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds on a page, and what is cut off, in words; empty when all is well. */
export async function faults(page: Page): Promise<string[]> {
  return [...(await axeFaults(new AxeBuilder({ page }))), ...(await cutOff(page))]
}

/** Of the colours alone: another colour scheme changes nothing else of a page. */
export async function colourFaults(page: Page): Promise<string[]> {
  return axeFaults(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))
}

/** What the law asks of a screen; axe knows good practices beside them. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** What axe finds, in words. */
export async function axeFaults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** What sticks out of the window or of what it stands in, so that a part of it cannot be read. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls sideways'] : []
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, position } = getComputedStyle(element)
      // What is there for screen readers alone is cut on purpose, and out of the flow.
      return (
        overflowX === 'hidden' && position !== 'absolute' && element.scrollWidth > element.clientWidth + 1
      )
    })
    return [...wide, ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`)]
  })
}
