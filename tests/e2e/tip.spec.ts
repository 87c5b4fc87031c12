import { formTime } from '@/server/form-time'

import { colourFaults, faults } from './fits'
import { expect, logIn, remove, test } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test(`a reader tips the editors ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
    as,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL })
    const page = await context.newPage()
    await page.goto('/themas/asiel')
    await page.getByRole('link', { name: 'Meld een fout' }).click()
    await expect(page.getByRole('radio', { name: 'Een fout melden' })).toBeChecked()
    await expect(page.getByRole('main').getByRole('link', { name: '/themas/asiel' })).toBeVisible()
    const text = `Een zin klopt niet (${javaScriptEnabled}).`
    await page.getByLabel('Je bericht').fill(text)
    await page.waitForTimeout(3100)
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bedankt voor je bericht')

    const staff = await as('eindredacteur')
    const { docs } = await (await staff.get('/api/tips')).json()
    expect(docs[0]).toMatchObject({ text, kind: 'fout', path: '/themas/asiel', state: 'open' })
    await remove(staff, `/api/tips/${docs[0].id}`)
    await context.close()
  })
}

test('a closed tip leads to what became of it, by its title', async ({ page, dossier, as }) => {
  const staff = await as('eindredacteur')
  const { PAYLOAD_SECRET: secret = '' } = process.env
  const tijd = formTime({ secret, now: Date.now() - 60_000 })
  const text = `Een rapport over ${dossier.slug}`
  await staff.post('/api/tips/send', {
    form: { tekst: text, tijd, link: 'https://rapport.example/' },
    maxRedirects: 0,
  })
  const { docs } = await (await staff.get('/api/tips?sort=-createdAt&limit=1&depth=0')).json()
  const { doc } = await (
    await staff.post(`/api/tips/${docs[0].id}/accept`, { data: { as: 'sources' } })
  ).json()
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/tips/${doc.id}`)
  await expect(page.getByRole('link', { name: new RegExp(text) })).toHaveAttribute('href', doc.result)
  await expect(page.getByRole('main')).not.toContainText('/admin/collections/')
  await remove(staff, doc.result.replace('/admin/collections', '/api'))
  await page.reload()
  await expect(page.getByText('Dit is er niet meer.')).toBeVisible()
  await page.goto('about:blank')
  await remove(staff, `/api/tips/${doc.id}`)
})

test('who is too fast is told so, and finds the text again', async ({ page }) => {
  await page.goto('/tip')
  await page.getByRole('radio', { name: 'Een fout melden' }).check()
  await page.getByLabel('Naam').fill('Een lezer')
  await page.getByLabel('Je bericht').fill('Snel getypt.')
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByText('Dat ging erg snel.')).toBeVisible()
  await expect(page.getByLabel('Je bericht')).toHaveValue('Snel getypt.')
  await expect(page.getByLabel('Naam')).toHaveValue('Een lezer')
  await expect(page.getByRole('radio', { name: 'Een fout melden' })).toBeChecked()
  await page.goto('/tip?fout=snel')
  await expect(page.getByLabel('Je bericht')).toHaveValue('')
  await page.goto('/tip')
  await page.getByLabel('Je bericht').fill('Snel getypt.')
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByText('Dat ging erg snel.')).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Je bericht')).toHaveValue('Snel getypt.')
})

for (const width of [320, 1280])
  for (const path of ['/tip?bij=/themas/asiel&fout=vaak', '/tip/verzonden'])
    test(`axe finds nothing on ${path}, light and dark, and it fits at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      expect(await faults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await colourFaults(page)).toEqual([])
    })
