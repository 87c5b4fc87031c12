import type { Page, Request } from '@playwright/test'

import { expect, logIn, test } from './staff'

test('the dashboard, the form of a topic and what is typed in it ask little of the site', async ({
  page,
  dossier,
}) => {
  await logIn({ page, role: 'eindredacteur' })
  const dashboard = await requestsOf({
    page,
    work: async () => {
      await page.goto('/admin')
      await page.locator('html[data-hydrated]').waitFor()
      await page.waitForLoadState('networkidle')
    },
  })
  expect(dashboard.length, dashboard.join()).toBeLessThanOrEqual(12)

  const form = await requestsOf({
    page,
    work: async () => {
      await page.goto(`/admin/collections/topics/${dossier.topic}`)
      await page.locator('html[data-hydrated]').waitFor()
      await page.waitForLoadState('networkidle')
    },
  })
  expect(form.length, form.join()).toBeLessThanOrEqual(15)

  const description = page.locator('#field-description')
  const typed = await requestsOf({
    page,
    work: async () => {
      const saved = page.waitForRequest((request) => request.method() === 'PATCH')
      await description.pressSequentially('Wie vangt er op, en waarvan dan', { delay: 100 })
      await saved
    },
  })
  // Who else is here is asked all the time, whether somebody types or not.
  const ofTyping = typed.filter((request) => !/^PATCH | \/api\/presence$/.test(request))
  expect(ofTyping.length, ofTyping.join()).toBeLessThanOrEqual(2)
  await page.goto('about:blank')
})

/** What the page asks of the site meanwhile, but for built files. */
async function requestsOf({ page, work }: { page: Page; work: () => Promise<void> }): Promise<string[]> {
  const sent: string[] = []
  const hear = (request: Request): void => {
    const { pathname } = new URL(request.url())
    if (!pathname.startsWith('/_next/static/')) sent.push(`${request.method()} ${pathname}`)
  }
  page.on('request', hear)
  await work()
  page.off('request', hear)
  return sent
}
