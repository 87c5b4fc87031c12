import type { Page } from '@playwright/test'

import { people } from '@/tests/support/people'

import { expect, remove, test, windowOf } from './staff'

test('a morning of three people in one theme, of which no typed word is lost', async ({
  browser,
  as,
  dossier,
}, { testId }) => {
  const staff = await as('eindredacteur')
  const [editor, chief, administrator] = [
    await windowOf({ browser, role: 'redacteur' }),
    await windowOf({ browser, role: 'eindredacteur' }),
    await windowOf({ browser, role: 'beheerder' }),
  ]
  const form = `/admin/collections/topics/${dossier.topic}`
  const title = `Ochtend ${testId}`
  let another = 0

  await test.step('a redacteur goes on writing a new theme where the network is gone', async () => {
    await editor.goto('/admin/collections/topics/create')
    await editor.locator('#field-title').fill(title)
    await expect(editor).toHaveURL(/\/topics\/\d+$/)
    another = Number(editor.url().split('/').at(-1))
    await editor.waitForLoadState('networkidle')
    await editor.context().setOffline(true)
    await editor.locator('#field-description').fill('Geschreven in de trein.')
    await editor.getByRole('textbox', { name: 'Inleiding' }).click()
    await editor.keyboard.type('Onderweg bedacht. ')
    await expect(failure(editor)).toContainText('er is geen verbinding')
    await editor.getByRole('tab', { name: 'Publicatie' }).click()
    await editor.getByRole('tab', { name: 'Inhoud' }).click()
    await editor.context().setOffline(false)
    await expect(failure(editor)).toBeHidden({ timeout: 30_000 })
  })

  await test.step('the session of an eindredacteur ends while they write', async () => {
    await chief.goto(form)
    await expect(chief.locator('#field-description')).toHaveValue('Een thema voor een proef.')
    await chief.context().clearCookies()
    await chief.locator('#field-description').fill('Na een lange lunch.')
    const dialog = chief.getByRole('dialog', { name: 'Log opnieuw in' })
    const { email, password } = people.eindredacteur
    await dialog.getByLabel('E-mail').fill(email)
    await dialog.getByLabel('Wachtwoord').fill(password)
    await dialog.getByRole('button', { name: 'Inloggen' }).click()
    await expect(dialog).toBeHidden()
  })

  await test.step('meanwhile a beheerder writes in another field, and their browser is closed half-way', async () => {
    await administrator.goto(form)
    await administrator.route('**/api/topics/*autosave=true*', (route) => route.abort())
    await administrator.locator('#field-highlight').fill('Wie let er op?')
    await expect(failure(administrator)).toBeVisible()
    await administrator.close({ runBeforeUnload: false })

    const again = await administrator.context().newPage()
    await again.goto(form)
    const notice = again.getByRole('region', { name: 'Niet bewaarde tekst' })
    await notice.getByRole('button', { name: 'Zet terug' }).click()
    await expect(again.locator('#field-highlight')).toHaveValue('Wie let er op?')
  })

  const newest = async (id: number): Promise<object> =>
    (await staff.get(`/api/topics/${id}?draft=true&depth=0`)).json()
  await expect
    .poll(() => newest(dossier.topic), { timeout: 20_000 })
    .toMatchObject({ description: 'Na een lange lunch.', highlight: 'Wie let er op?' })
  await expect
    .poll(async () => JSON.stringify(await newest(another)), { timeout: 20_000 })
    .toContain('Onderweg bedacht.')
  expect(await newest(another)).toMatchObject({ title, description: 'Geschreven in de trein.' })

  for (const page of [editor, chief, administrator]) await page.context().close()
  await remove(staff, `/api/topics/${another}`)
})

function failure(page: Page) {
  return page.getByRole('alert').filter({ hasText: 'Niet bewaard:' })
}
