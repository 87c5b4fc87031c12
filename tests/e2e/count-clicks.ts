import type { Locator } from '@playwright/test'

/** Clicks, and counts how often. */
export function countClicks(): ((target: Locator) => Promise<void>) & { count: () => number } {
  let clicks = 0
  const click = async (target: Locator): Promise<void> => {
    clicks += 1
    await target.click()
  }
  return Object.assign(click, { count: () => clicks })
}
