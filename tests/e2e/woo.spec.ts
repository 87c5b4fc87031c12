import { readFile } from 'node:fs/promises'

import type { Page } from '@playwright/test'
import mammoth from 'mammoth'

import { faults } from './fits'
import { loadRegister } from './load-register'
import { expect, test } from './staff'

for (const javaScriptEnabled of [true, false])
  test(`a journalist goes from a question to a letter in a word processor, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
    baseURL,
  }) => {
    await using _ = await loadRegister()
    await using context = await browser.newContext({ baseURL, javaScriptEnabled })
    const page = await context.newPage()
    await page.goto('/themas/asiel')
    const leadsToTwo = { name: 'Woo-verzoek bij Centraal Orgaan opvang asielzoekers' }
    const asked = page
      .getByRole('listitem')
      .filter({ hasText: 'Verder met deze vraag' })
      .filter({ hasText: 'Nidos' })
      .filter({ hasText: 'opvang asielzoekers' })
    await asked.getByText('Verder met deze vraag').click()
    await expect(asked.getByRole('link', leadsToTwo)).toHaveAttribute(
      'href',
      'https://www.coa.nl/nl/woo-verzoek',
    )
    await asked.getByRole('link', { name: 'Maak een Woo-verzoek over deze vraag' }).click()
    await expect(page.getByRole('heading', { name: 'Woo-verzoek', level: 1 })).toBeVisible()
    await page.getByRole('link', { name: /^Centraal Orgaan opvang/ }).click()
    await expect(page.getByText('Deze brief is voor Centraal Orgaan opvang asielzoekers')).toBeVisible()

    const letter = page.getByLabel('De brief')
    const text = await letter.inputValue()
    expect(text).toContain('Aan: Centraal Orgaan opvang asielzoekers')
    expect(text).toMatch(/\/vragen\/\w+/)
    await letter.fill(text.replace('[je naam]', 'Proef & <b>Zoon</b>'))
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download voor Word' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('woo-verzoek.docx')
    const buffer = await readFile(await file.path())
    const { value } = await mammoth.extractRawText({ buffer })
    expect(value).toContain('Aan: Centraal Orgaan opvang asielzoekers')
    expect(value).toContain('Proef & <b>Zoon</b>')
    expect(value).toContain('Wet open overheid')
  })

test('what a body is asked by fits a telephone and paper, and axe finds nothing', async ({ page }) => {
  await using _ = await loadRegister()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/organisaties/centraal-orgaan-opvang-asielzoekers')
  await expect(page.getByRole('heading', { name: 'Contact en Woo' })).toBeVisible()
  await expectWell(page)
  await page.getByRole('link', { name: 'Maak een brief voor een Woo-verzoek' }).click()
  const letter = page.getByLabel('De brief')
  await expect(letter).toBeVisible()
  // Nothing of it is out of sight, where paper would lose it.
  expect(await letter.evaluate((area) => area.scrollHeight - area.clientHeight)).toBeLessThanOrEqual(0)
  // Behind a page that says for whom it is.
  expect(await pagesOf(page)).toBe(3)
  await expectWell(page)
  await page.goto('/woo')
  await expect(page.getByRole('link', { name: /coa\.nl/ })).toBeVisible()
  await expectWell(page)
})

/** Nor does paper have what is there to be pressed. */
async function expectWell(page: Page): Promise<void> {
  expect(await faults(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  await page.emulateMedia({ media: 'screen' })
}

/** How many pages of paper it takes. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
