import type { Page } from '@playwright/test'

/** Hears of everything on this page and in its frames that is against its policy, from now on. */
export async function listenForViolations(page: Page): Promise<string[]> {
  const violations: string[] = []
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      const report: unknown = Reflect.get(globalThis, 'reportViolation')
      if (typeof report === 'function') report([violatedDirective, blockedURI, sourceFile, sample].join(' '))
    })
  })
  return violations
}

/** What the page asks of others than the site, and all that the site’s policy forbids. */
export async function listenElsewhere({ page, site }: { page: Page; site: string }): Promise<string[]> {
  const elsewhere = await listenForViolations(page)
  const { origin, host } = new URL(site)
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (
      ['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) &&
      url.origin !== origin &&
      url.host !== host
    )
      elsewhere.push(request.url())
  })
  return elsewhere
}
