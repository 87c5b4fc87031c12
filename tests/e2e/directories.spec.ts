import type { Page } from '@playwright/test'

import { expect, test } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('organisations are narrowed by kind and topic, and every number is true', async ({ page }) => {
      await page.goto('/organisaties')
      const ngo = page.getByRole('checkbox', { name: /^Ngo / })
      const promised = await numberIn(page, /^Ngo \d/)
      await ngo.check()
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Toepassen' }).click()
      await expect(page).toHaveURL('/organisaties?soort=ngo')
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`${promised} organisaties`)
      await expect(page.getByRole('list', { name: 'Gekozen filters' })).toContainText('Soort: Ngo')
      await page.getByRole('link', { name: 'Soort: Ngo, verwijder dit filter' }).click()
      await expect(page).toHaveURL('/organisaties')
    })

    test('words, an order and a table stay in the address', async ({ page }) => {
      await page.goto('/organisaties?weergave=tabel')
      await page.getByRole('searchbox', { name: 'Zoek in deze lijst' }).fill('vluchtelingen')
      await page.getByRole('searchbox', { name: 'Zoek in deze lijst' }).press('Enter')
      await expect(page).toHaveURL(/q=vluchtelingen/)
      await expect(page).toHaveURL(/weergave=tabel/)
      await expect(page.getByRole('row').filter({ hasText: 'VluchtelingenWerk Nederland' })).toBeVisible()
      await page.getByRole('link', { name: 'Alles wissen' }).click()
      await expect(page).toHaveURL('/organisaties')
    })

    test('a choice that leaves nothing says what leaving it out would give', async ({ page }) => {
      await page.goto('/organisaties?thema=asiel&soort=kennisinstelling')
      await expect(page.getByText('Niets gevonden.')).toBeVisible()
      await page.getByRole('link', { name: /zonder “Kennisinstelling”/ }).click()
      await expect(page).toHaveURL('/organisaties?thema=asiel')
    })

    test('a source is found by who published it, and has a page of its own', async ({ page }) => {
      await page.goto('/bronnen')
      await page.getByRole('checkbox', { name: /^VluchtelingenWerk Nederland / }).check()
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Toepassen' }).click()
      await expect(page).toHaveURL('/bronnen?uitgever=vluchtelingenwerk-nederland')
      await page
        .getByRole('link', { name: /^Meer over/ })
        .first()
        .click()
      await expect(page).toHaveURL(/\/bronnen\/[a-z0-9-]+$/)
      await expect(page.getByRole('main').getByText('VluchtelingenWerk Nederland').first()).toBeVisible()
    })

    test('a question leads to who knows, and from there to its other questions and a file', async ({
      page,
      request,
    }) => {
      await page.goto('/themas/asiel')
      const question = page.getByRole('listitem').filter({ hasText: 'veiligheidsincidenten' })
      await question.getByText('Verder met deze vraag').click()
      const ris = await question.getByRole('link', { name: 'RIS' }).getAttribute('href')
      expect(await (await request.get(ris ?? '')).text()).toContain('veiligheidsincidenten')
      await question.getByRole('link', { name: 'Centraal Orgaan opvang asielzoekers' }).click()
      await expect(page.getByRole('heading', { name: 'Vragen hierover' })).toBeVisible()
      await page.getByRole('link', { name: 'Filter deze vragen of neem ze mee' }).click()
      await expect(page).toHaveURL('/vragen?organisatie=centraal-orgaan-opvang-asielzoekers')
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('3 vragen')
      await page.getByRole('checkbox', { name: /^De staat van Migratie 2023/ }).check()
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Toepassen' }).click()
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('1 vraag')
      const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
      expect((await (await request.get(csv ?? '')).text()).trim().split('\r\n')).toHaveLength(2)
    })
  })
}

test('with JavaScript the list follows each choice, says so, and keeps the focus', async ({ page }) => {
  await page.goto('/organisaties')
  const box = page.getByRole('checkbox', { name: /^Ngo / })
  await box.focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/organisaties?soort=ngo')
  await expect(page.getByRole('status').filter({ hasText: 'gevonden' })).toHaveText(
    /^\d+ organisaties gevonden$/,
  )
  await expect(box).toBeFocused()
  await expect(box).toBeChecked()
})

test('Back and Forward bring back boxes and list', async ({ page }) => {
  await page.goto('/organisaties')
  const all = await page.getByRole('heading', { level: 2 }).first().textContent()
  const box = page.getByRole('checkbox', { name: /^Ngo / })
  await box.check()
  await expect(page).toHaveURL('/organisaties?soort=ngo')
  await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(all ?? '')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(all ?? '')
  await expect(box).not.toBeChecked()
  await page.goForward()
  await expect(box).toBeChecked()
  await expect(page).toHaveURL('/organisaties?soort=ngo')
})

test('the last of quick choices counts', async ({ page }) => {
  await page.goto('/organisaties')
  await page.getByRole('checkbox', { name: /^Ngo / }).check()
  await page.getByRole('checkbox', { name: /^Ministerie / }).check()
  await page.getByRole('checkbox', { name: /^Ngo / }).uncheck()
  await expect(page).toHaveURL('/organisaties?soort=ministerie')
  await expect(page.getByRole('list', { name: 'Gekozen filters' })).toContainText('Soort: Ministerie')
  await expect(page.getByRole('list', { name: 'Gekozen filters' })).not.toContainText('Ngo')
})

test('who types on while the list follows a choice keeps the caret and the words', async ({ page }) => {
  await page.goto('/organisaties')
  const words = page.getByRole('searchbox', { name: 'Zoek in deze lijst' })
  await page.route('**/organisaties?soort=ngo', async (route) => {
    await words.fill('vluchte')
    await route.continue()
  })
  await page.getByRole('checkbox', { name: /^Ngo / }).check()
  await expect(page).toHaveURL('/organisaties?soort=ngo')
  await expect(words).toBeFocused()
  await words.pressSequentially('lingen')
  await words.press('Enter')
  await expect(page).toHaveURL('/organisaties?soort=ngo&q=vluchtelingen')
  await expect(words).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'gevonden' })).toHaveText(
    /^\d+ organisaties? gevonden$/,
  )
})

test('a list that cannot be fetched is gone to, as by a link', async ({ page }) => {
  await page.goto('/organisaties')
  await page.route('**/organisaties?soort=ngo', async (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  )
  await page.getByRole('checkbox', { name: /^Ngo / }).check()
  await expect(page).toHaveURL('/organisaties?soort=ngo')
  await expect(page.getByRole('list', { name: 'Gekozen filters' })).toContainText('Soort: Ngo')
  await page.goBack()
  await expect(page).toHaveURL('/organisaties')
  await expect(page.getByRole('checkbox', { name: /^Ngo / })).not.toBeChecked()
})

test('the script may run twice', async ({ page }) => {
  await page.goto('/organisaties')
  const address = await page.locator('script[src*="/behaviours-"]').getAttribute('src')
  await page.addScriptTag({ url: address ?? '' })
  await expect(page.getByRole('radiogroup', { name: 'Kleuren' })).toHaveCount(1)
  await page.getByRole('checkbox', { name: /^Ngo / }).check()
  await expect(page).toHaveURL('/organisaties?soort=ngo')
  await page.goBack()
  await expect(page).toHaveURL('/organisaties')
})

for (const path of ['/organisaties', '/bronnen']) {
  for (const query of [
    'thema=bestaat-niet',
    'pagina=-1',
    'pagina=1e9',
    'pagina=99999',
    new URLSearchParams(Array.from({ length: 500 }, (_, index) => ['thema', `thema-${index}`])).toString(),
    `q=${'x'.repeat(8000)}`,
    'q=%22',
    'q=-+or+-',
    'q=%00',
    'q=%25&q=_',
    'q=%22raad',
    'thema=&thema=&soort=',
    'soort=%00',
    'sorteer=omgekeerd&weergave=3d&toon=alles&alle=1',
    'uitgever=bestaat-niet&jaar=20245&jaar=1066',
  ]) {
    test(`${path}?${query.slice(0, 40)} is a page`, async ({ request }) => {
      const answer = await request.get(`${path}?${query}`)
      expect(answer.status()).toBe(200)
      expect(await answer.text()).toContain('</html>')
    })
  }

  test(`${path} is for search engines as a whole, and not with words or several choices`, async ({
    page,
  }) => {
    const robots = page.locator('meta[name=robots]')
    await page.goto(`${path}?thema=asiel`)
    await expect(robots).toHaveCount(0)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${path}$`))
    for (const query of ['q=raad', 'thema=asiel&soort=ngo&soort=rapport&soort=overig&soort=register']) {
      await page.goto(`${path}?${query}`)
      await expect(robots).toHaveAttribute('content', 'noindex')
    }
  })
}

async function numberIn(page: Page, name: RegExp): Promise<number> {
  const label = page
    .getByRole('group', { name: 'Soort' })
    .getByText(name)
    .or(page.locator('label', { hasText: 'Ngo' }))
  return Number(/\d+$/.exec((await label.first().textContent()) ?? '')?.[0])
}
