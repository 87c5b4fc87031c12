import type { Page } from '@playwright/test'

import { expect, test } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a word is found in its other forms and in compounds, and the whole word is marked', async ({
      page,
    }) => {
      await page.goto('/zoeken?q=opvang')
      const status = page.getByRole('main').getByText(/resulta/)
      await expect(status).toContainText('voor “opvang”')
      const marks = await page.getByRole('main').locator('mark').allTextContents()
      expect(marks.length).toBeGreaterThan(0)
      for (const mark of marks) expect(mark.toLowerCase()).toMatch(/op(vang|gevangen)|vangen?/)
    })

    test('a search leads to the question itself', async ({ page }) => {
      await page.goto('/zoeken?q=taalcursus&soort=vragen')
      const question = page.getByRole('main').getByRole('link', { name: /inburgeringscursussen/ })
      await question.click()
      await expect(page).toHaveURL(/\/themas\/asiel#vraag-[2-9b-z]{9}$/)
    })

    test('each kind has a tab with its number, and all of them together the sum', async ({ page }) => {
      await page.goto('/zoeken?q=asiel')
      const tabs = page.getByRole('navigation', { name: 'Soort resultaat' }).getByRole('listitem')
      const numbers = (await tabs.allTextContents()).map((text) => Number(/\d+$/.exec(text)?.[0]))
      expect(numbers).toHaveLength(7)
      expect(numbers[0]).toBe(numbers.slice(1).reduce((sum, each) => sum + each, 0))
      await page
        .getByRole('navigation', { name: 'Soort resultaat' })
        .getByRole('link', { name: /^Vragen/ })
        .click()
      await expect(page).toHaveURL('/zoeken?q=asiel&soort=vragen')
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Vragen'])
    })

    test('pages about the guide are found', async ({ page }) => {
      await page.goto('/zoeken?q=toegankelijkheid&soort=paginas')
      await page
        .getByRole('main')
        .getByRole('link', { name: /Toegankelijkheid/ })
        .first()
        .click()
      await expect(page).toHaveURL('/toegankelijkheid')
    })

    test('quotes keep words together, a minus leaves out, “of” widens', async ({ page }) => {
      const found = async (asked: string): Promise<number> => {
        await page.goto(`/zoeken?q=${encodeURIComponent(asked)}`)
        return Number(
          /^[\d.]+/.exec(
            (await page
              .getByText(/ resulta/)
              .first()
              .textContent()) ?? '',
          )?.[0],
        )
      }
      expect(await found('"Raad van State"')).toBeGreaterThan(0)
      expect(await found('"State van Raad"')).toBe(0)
      const [asiel, without, zorg, either] = [
        await found('asiel'),
        await found('asiel -opvang'),
        await found('nidos'),
        await found('asiel or nidos'),
      ]
      expect(without).toBeLessThan(asiel)
      expect(either).toBeGreaterThanOrEqual(Math.max(asiel, zorg))
      expect(either).toBeLessThanOrEqual(asiel + zorg)
    })

    test('a slip of the pen is told, and leads to what was meant', async ({ page }) => {
      await page.goto('/zoeken?q=vluchtelignen')
      const meant = page.getByText(/^Bedoelde/).getByRole('link')
      await expect(meant).toHaveText(/vluchteling/)
      await meant.click()
      await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
    })

    test('what is not there can be looked for elsewhere', async ({ page }) => {
      await page.goto('/zoeken?q=xqzv')
      await expect(page.getByRole('main').getByRole('link', { name: /bron\.live/ })).toHaveAttribute(
        'href',
        'https://bron.live/zoeken?zoek=xqzv',
      )
    })
  })
}

for (const asked of [
  '"',
  '""',
  '-',
  '- -',
  'or',
  'of',
  'or or',
  '"asiel',
  '-asiel',
  '%',
  '_',
  '\\',
  "'",
  '&|!():*',
  'a\u0000b',
  '😀',
  'x'.repeat(10_000),
  '"'.repeat(500),
]) {
  test(`${JSON.stringify(asked.slice(0, 20))} is a page, whatever it asks`, async ({ request }) => {
    for (const path of ['/zoeken', '/zoeken/suggesties']) {
      const answer = await request.get(path, { params: { q: asked } })
      expect(answer.status(), path).toBe(200)
    }
  })
}

test('while somebody types, a combobox proposes what the guide has, for the keyboard too', async ({
  page,
}) => {
  await page.goto('/')
  const box = page.getByRole('main').getByRole('combobox')
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await box.pressSequentially('cent or')
  const options = page.getByRole('main').getByRole('option')
  await expect(options).toHaveText([/Centraal Orgaan opvang asielzoekers/])
  await expect(page.getByRole('main').getByRole('status')).toHaveText('1 suggestie')
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await box.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '')
  await box.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'false')
  await box.press('ArrowUp')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/organisaties\/centraal-orgaan/)
})

test('on a narrow screen the proposals are all on it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/themas')
  await page.getByRole('banner').getByRole('combobox').pressSequentially('opva')
  const box = await page.getByRole('listbox').boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
})

test('Escape closes the proposals, leaving the box closes them, Enter without one searches', async ({
  page,
}) => {
  await page.goto('/')
  const box = page.getByRole('main').getByRole('combobox')
  const options = page.getByRole('main').getByRole('option')
  await box.pressSequentially('asiel')
  await expect(options.first()).toBeVisible()
  await box.press('Escape')
  await expect(options).toHaveCount(0)
  await expect(box).toHaveValue('asiel')
  await box.pressSequentially('z')
  await expect(options.first()).toBeVisible()
  await box.press('Tab')
  await expect(options).toHaveCount(0)
  await box.press('Enter')
  await expect(page).toHaveURL('/zoeken?q=asielz')
})

test('a click on a proposal leads to it, and an answer that comes late is no proposal', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('main').getByRole('combobox')
  await page.route('**/zoeken/suggesties?q=asi', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.fulfill({ json: [{ kind: 'topic', title: 'Te laat', href: '/' }] })
  })
  await box.fill('asi')
  await page.waitForRequest('**/zoeken/suggesties?q=asi')
  await box.fill('nidos')
  await expect(proposals(page)).toHaveText([/Nidos/])
  await expect(page.getByText('Te laat')).toHaveCount(0)
  await proposals(page).first().click()
  await expect(page).toHaveURL('/organisaties/nidos')
})

test('who comes back to a page finds no proposals hanging open', async ({ page }) => {
  await page.goto('/')
  const box = page.getByRole('main').getByRole('combobox')
  await box.pressSequentially('nidos')
  await expect(proposals(page)).toHaveText([/Nidos/])
  // As when the browser keeps the page while another one is shown.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await expect(proposals(page)).toHaveCount(0)
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await expect(box).toHaveValue('nidos')
})

function proposals(page: Page) {
  return page.getByRole('main').getByRole('option')
}
