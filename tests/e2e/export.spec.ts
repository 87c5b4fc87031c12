import { readFile } from 'node:fs/promises'

import type { Download, Page } from '@playwright/test'

import { choose, contentOf, markdownFile, type UploadedFile } from './import-screen'
import { expect, logIn, test, withReadTime } from './staff'

const nothingToImport = 'Er valt niets te importeren: alles uit dit document staat er al.'

test('what the button in the admin downloads changes nothing when it is imported', async ({ page, as }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const { docs } = await (await staff.get('/api/topics?where[slug][equals]=asiel&depth=0')).json()
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/topics/${docs[0].id}`)
  const file = await download(page)
  expect(file.name).toBe('asiel.md')
  expect(file.buffer.toString()).toContain('\nimage: https://')
  const before = await contentOf(staff)
  await page.goto('/admin/importeren')
  await choose({ page, file })
  await expectNothingToImport(page)
  expect(await contentOf(staff)).toEqual(before)
})

test('what the link on the public page downloads changes nothing when it is imported', async ({
  page,
  as,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  await page.goto('/themas/asiel')
  const file = await download(page)
  expect(file.name).toBe('asiel.md')
  expect(file.buffer.toString()).not.toContain('\nimage: ')
  const before = await contentOf(staff)
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/importeren')
  await choose({ page, file })
  await expectNothingToImport(page)
  expect(await contentOf(staff)).toEqual(before)
})

test('the admin downloads the newest draft, the public page what visitors may see', async ({
  page,
  dossier,
  as,
}) => {
  const staff = withReadTime(await as('redacteur'))
  const data = { description: 'Nog niet openbaar.', _status: 'draft' }
  expect((await staff.patch(`/api/topics/${dossier.topic}?draft=true`, { data })).status()).toBe(200)
  await page.goto(`/themas/${dossier.slug}`)
  expect((await download(page)).buffer.toString()).toContain('description: Een thema voor een proef.')
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  expect((await download(page)).buffer.toString()).toContain('description: Nog niet openbaar.')
})

test('a topic with changes that are not saved yet can be downloaded without leaving it', async ({
  page,
  dossier,
}) => {
  // The member of staff whose form is open holds the document, and the fixture removes it in this name.
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  const description = page.getByRole('textbox', { name: /^Omschrijving/ }).first()
  await description.fill('Nog niet bewaard.')
  expect((await download(page)).name).toBe(`${dossier.slug}.md`)
  await expect(description).toHaveValue('Nog niet bewaard.')
})

test('a topic that was never saved has no button to download it', async ({ page }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto('/admin/collections/topics/create')
  await expect(page.getByRole('button', { name: 'Bewaar concept' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Download als markdown' })).toHaveCount(0)
})

test('a topic that is not there cannot be downloaded', async ({ request }) => {
  const response = await request.get('/themas/bestaat-niet.md')
  expect(response.status()).toBe(404)
  expect(await response.text()).toBe('Dit thema is er niet.\n')
})

/**
 * The file behind the link of a topic, under the name that the browser would give it. A form of the admin that comes
 * to life while the button is down puts another link in the place of the one that was pressed: then once more.
 */
async function download(page: Page): Promise<UploadedFile> {
  const downloads: Download[] = []
  page.on('download', (started) => downloads.push(started))
  await expect(async () => {
    await page.getByRole('link', { name: 'Download als markdown' }).click()
    await expect.poll(() => downloads.length, { timeout: 3000 }).toBeGreaterThan(0)
  }).toPass()
  const [started] = downloads
  if (!started) throw new Error('Nothing was downloaded.')
  return markdownFile({ content: await readFile(await started.path()), name: started.suggestedFilename() })
}

async function expectNothingToImport(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Asiel', level: 2 })).toBeFocused()
  await expect(page.getByText(nothingToImport)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ander document' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Importeer' })).toHaveCount(0)
}
