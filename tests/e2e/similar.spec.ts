import { expect, logIn, test } from './staff'

test('who makes what is there already is told at once, with the way to it', async ({ page }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto('/admin/collections/organisations/create')
  await page.getByRole('textbox', { name: 'Naam *' }).fill('Vluchtelingenwerk Nederlands')
  await expect(page.getByText('Is dit er al?')).toBeVisible()
  await expect(page.getByRole('link', { name: 'VluchtelingenWerk Nederland' })).toHaveAttribute(
    'href',
    /\/admin\/collections\/organisations\/\d+$/,
  )
  await page.getByRole('textbox', { name: 'Naam *' }).fill('Iets heel anders')
  await expect(page.getByText('Is dit er al?')).toBeHidden()
})
