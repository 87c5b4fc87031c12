import AxeBuilder from '@axe-core/playwright'

import { adminViews, fillAdmin, otherTypefaces } from './admin-views'
import { axeFaults, wcag } from './fits'
import { foreignWords, wordsOn } from './foreign-words'
import { expect, logIn, test } from './staff'
import { listenElsewhere } from './violations'

// It goes by some seventy screens.
test.describe.configure({ timeout: 600_000 })

const soft = expect.configure({ soft: true })

// A redacteur sees no more than a beheerder does.
const roles = process.env.TEST_LONG ? (['beheerder', 'redacteur'] as const) : (['beheerder'] as const)

for (const role of roles)
  test(`no screen of a ${role} asks anything elsewhere, says a word that is not Dutch, or has what axe finds`, async ({
    page,
    dossier,
    as,
    baseURL,
  }) => {
    const staff = await as('beheerder')
    await using filled = await fillAdmin({ staff, dossier })
    const elsewhere = await listenElsewhere({ page, site: baseURL ?? '' })
    const isForeign = await foreignWords()
    for (const path of ['/admin/forgot', '/admin/reset/geen-geldige-link', '/admin/login']) {
      await page.goto(path)
      expect.soft((await wordsOn(page)).filter(isForeign), path).toEqual([])
    }
    await logIn({ page, role })
    for (const path of [...(await adminViews({ staff, dossier })), ...filled.views]) {
      await page.goto(path)
      await page.locator('html[data-hydrated]').waitFor()
      await page.waitForLoadState('networkidle')
      expect.soft((await wordsOn(page)).filter(isForeign), path).toEqual([])
      expect.soft(await otherTypefaces(page), path).toEqual([])
      if (isAlike(path)) continue
      await soft
        .poll(async () => axeFaults(new AxeBuilder({ page }).withTags(wcag)), { message: path })
        .toEqual([])
    }
    expect(elsewhere).toEqual([])
  })

/** Whether the parts of a screen stand on another that is looked at: all lists have the same, and an empty form has those of a filled one. */
function isAlike(path: string): boolean {
  return !process.env.TEST_LONG && /\/create$|\/collections\/(?!topics)[a-z-]+(\/trash)?$/.test(path)
}
