import { colourFaults, faults } from './fits'
import { expect, remove, test } from './staff'

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
