import { expect, logIn, test } from './staff'

test('what a page says of itself is taken over field by field, and a page that cannot be read is told', async ({
  page,
}) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto('/admin/collections/sources/create')
  await page.locator('#field-url').fill('http://127.0.0.1/verslag')
  const part = page.getByRole('region', { name: 'Gegevens van de pagina' })
  await part.getByRole('button', { name: 'Lees gegevens van de pagina' }).click()
  await expect(page.getByText(/De pagina is niet gelezen: /).first()).toBeVisible()

  const proposal = {
    title: 'Over molens',
    publisher: { name: 'Molenraad', organisation: null },
    year: 2019,
    language: 'en',
  }
  await page.route('**/api/sources/page-proposal', (route) => route.fulfill({ json: { proposal } }))
  await page.locator('#field-title').fill('Molens')
  await part.getByRole('button', { name: 'Lees gegevens van de pagina' }).click()
  const row = (name: string) => part.getByRole('row', { name: new RegExp(`^${name}`) })
  await expect(row('Titel')).toContainText('Molens')
  await expect(row('Uitgever')).toContainText('staat niet in de gids')
  await expect(row('Taal')).toContainText('Nederlands')
  await part.getByRole('button', { name: 'Neem over: Titel' }).click()
  await part.getByRole('button', { name: 'Neem over: Jaar' }).click()
  await expect(page.locator('#field-title')).toHaveValue('Over molens')
  await expect(page.locator('#field-year')).toHaveValue('2019')
  await expect(row('Titel')).toContainText('gelijk')
  await expect(part.getByRole('button', { name: 'Neem over: Taal' })).toBeVisible()
  // What was typed is not saved.
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto('about:blank')
})
