import type { Page } from '@playwright/test'

import { docx, paragraph } from '../support/docx'
import { choose } from './import-screen'
import { expect, logIn, test, withReadTime } from './staff'

const body = [
  paragraph({ text: 'Huurmarkt', style: 'Titel' }),
  paragraph({ text: 'Over wie huurt en betaalt. En waarom.' }),
  paragraph({ text: 'Onderwerpen', style: 'Kop1' }),
  paragraph({ text: 'Huren', style: 'Kop2' }),
  paragraph({ text: 'Wie betaalt de huur van de toekomst?' }),
].join('')

test('a Word document is named from its text, and imported', async ({ page, as }, { testId }) => {
  const staff = withReadTime(await as('eindredacteur'))
  await open(page)
  await choose({
    page,
    file: { name: 'huren.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(docx({ body })) },
  })
  await expect(page.getByRole('heading', { name: 'huren.docx' })).toBeFocused()
  await expect(page.getByLabel('Titel')).toHaveValue('Huurmarkt')
  await expect(page.getByLabel('Omschrijving')).toHaveValue('Over wie huurt en betaalt.')

  const title = `Huurmarkt ${testId}`
  await page.getByLabel('Titel').fill(title)
  await page.getByLabel(/^Zoektermen/).fill('huur, woningnood')
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeFocused()
  await expect(page.getByText('Regel ', { exact: false })).toHaveCount(0)
  await page.getByRole('button', { name: 'Importeer' }).click()
  await expect(page.getByRole('heading', { name: /is geïmporteerd$/ })).toBeFocused()

  const { docs } = await (await staff.get(`/api/topics?draft=true&where[title][equals]=${title}`)).json()
  expect(docs).toMatchObject([{ title, description: 'Over wie huurt en betaalt.', feeds: [{}, {}] }])
  expect((await staff.delete(`/api/topics/${docs[0].id}`)).status()).toBe(200)
})

test('what a word processor puts on the clipboard is read at once, markdown when it is asked to be', async ({
  page,
}) => {
  await open(page)
  const html = '<p class=MsoTitle>Wonen</p><h1>Onderwerpen</h1><h2>Huren</h2><p>Wie betaalt?</p>'
  await paste({ page, data: { 'text/html': html, 'text/plain': 'Wonen' } })
  await expect(page.getByLabel('Titel')).toHaveValue('Wonen')
  await page.getByRole('button', { name: 'Ander document' }).click()

  const markdown = '---\ntitle: Waterbeheer\n---\n\n## Onderwerpen\n\n#### Dijken\n\nWie betaalt de dijk?\n'
  await paste({ page, data: { 'text/html': `<pre>${markdown}</pre>`, 'text/plain': markdown } })
  await page.getByLabel(/plak de tekst/).fill(markdown)
  await page.getByRole('button', { name: 'Lees deze tekst' }).click()
  await expect(page.getByRole('heading', { name: 'Waterbeheer' })).toBeFocused()
})

test('a file that is no document is refused in words', async ({ page }) => {
  await open(page)
  const macros = docx({ body, parts: { 'word/vbaProject.bin': 'x' } })
  await choose({
    page,
    file: { name: 'macro.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(macros) },
  })
  await expect(page.getByText('In dit bestand staan macro’s.')).toBeVisible()
})

async function open(page: Page): Promise<void> {
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/importeren')
}

/** As a browser does; what nobody takes over is left to it. */
async function paste({ page, data }: { page: Page; data: Record<string, string> }): Promise<void> {
  await page.getByLabel(/plak de tekst/).evaluate((field, texts) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}
