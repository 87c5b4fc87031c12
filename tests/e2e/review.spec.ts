import { expect, logIn, make, remove, test } from './staff'

test('a redacteur lays a draft before the eindredactie, who sends it back and publishes it', async ({
  page,
  browser,
  as,
}) => {
  const staff = await as('redacteur')
  const { id } = await make(staff, 'organisations?draft=true', { name: 'Raad ter beoordeling', type: 'ngo' })
  const form = `/admin/collections/organisations/${id}`
  await logIn({ page, role: 'redacteur' })
  await page.goto(form)
  await page.getByRole('button', { name: 'Leg ter beoordeling' }).click()
  await page.getByLabel('Bericht aan de eindredactie (mag leeg)').fill('Klopt de naam? '.repeat(12).trim())
  await page.getByRole('button', { name: 'Leg voor' }).click()
  const note = page.getByText('Ligt ter beoordeling: “Klopt de naam?')
  await expect(note).toBeVisible()
  expect(await note.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
  await page.goto('/admin')

  const chief = await (await browser.newContext()).newPage()
  await logIn({ page: chief, role: 'eindredacteur' })
  await chief.goto(form)
  await chief.getByRole('button', { name: 'Stuur terug' }).click()
  const dialog = chief.getByRole('dialog', { name: 'Stuur terug' })
  await expect(dialog.getByRole('button', { name: 'Stuur terug' })).toBeDisabled()
  await dialog.getByLabel('Wat moet er nog gebeuren?').fill('De website mist.')
  await dialog.getByRole('button', { name: 'Stuur terug' }).click()
  await expect(chief.getByText('Teruggestuurd: “De website mist.”')).toBeVisible()

  await page.goto(form)
  await expect(page.getByText('Teruggestuurd: “De website mist.”')).toBeVisible()
  await page.getByRole('button', { name: 'Leg ter beoordeling' }).click()
  await page.getByRole('button', { name: 'Leg voor' }).click()
  await expect(page.getByText('Ligt ter beoordeling')).toBeVisible()
  await page.goto('/admin')

  await chief.reload()
  await chief.getByRole('button', { name: 'Publiceer' }).click()
  await expect(chief.getByText('Ligt ter beoordeling')).toBeHidden()
  await chief.goto('/admin')
  await chief.context().close()
  await remove(await as('eindredacteur'), `/api/organisations/${id}`)
})
