import AxeBuilder from '@axe-core/playwright'

import { axeFaults } from './fits'
import { loadRegister } from './load-register'
import { expect, logIn, make, remove, test } from './staff'

test('an editor takes over what the register says, ignores another value, and readers see it', async ({
  page,
  as,
}, { testId }) => {
  const staff = await as('eindredacteur')
  const name = 'Gezondheidsraad'
  const slug = `raad-${testId.slice(-12)}`
  const { id } = await make(staff, 'organisations', {
    name,
    slug,
    type: 'ngo',
    url: 'https://gezondheid.example/',
    _status: 'published',
  })
  await using _ = await loadRegister()
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin')
  const lines = page.getByRole('region', { name: 'Wijkt af van het register' })
  const line = (says: string) =>
    lines.getByRole('listitem').filter({ hasText: name }).filter({ hasText: says })
  expect(await axeFaults(new AxeBuilder({ page }).include('#register'))).toEqual([])
  await line('is volgens het register')
    .getByRole('button', { name: /^Neem over/ })
    .click()
  await expect(page.getByText('Overgenomen en gepubliceerd.')).toBeVisible()
  await expect(line('is volgens het register')).toHaveCount(0)
  await line('als website')
    .getByRole('button', { name: /^Negeer/ })
    .click()
  await expect(line('als website')).toHaveCount(0)

  await page.goto(`/admin/collections/organisations/${id}`)
  const finder = page.getByRole('region', { name: 'Register van Overheidsorganisaties' })
  await expect(page.getByText(`In het Register van Overheidsorganisaties is dit “${name}”.`)).toBeVisible()
  await finder.getByRole('searchbox').fill('gezondh')
  await finder.getByRole('button', { name: /^Gezondheidsraad/ }).click()
  await finder.getByRole('button', { name: 'Neem over: TOOI' }).click()
  expect(await axeFaults(new AxeBuilder({ page }).include('section[aria-label^="Register"]'))).toEqual([])
  await page.getByRole('button', { name: 'Publiceer' }).first().click()
  await expect(page.getByText(/gepubliceerd|bijgewerkt/i).first()).toBeVisible()

  await page.goto(`/organisaties/${slug}`)
  await expect(page.getByText('Toezichthouder of adviesorgaan').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'gezondheid.example' })).toBeVisible()
  await remove(staff, `/api/organisations/${id}`)
})

test('an organisation that is taken for the wrong body is said to be another, and may be it after all', async ({
  page,
  as,
}, { testId }) => {
  const staff = await as('eindredacteur')
  const slug = `raad-${testId.slice(-12)}`
  const { id } = await make(staff, 'organisations', {
    name: 'Onderwijsraad',
    slug,
    type: 'ngo',
    _status: 'published',
  })
  await using _ = await loadRegister()
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/organisations/${id}`)
  await page.getByRole('button', { name: 'Is een andere: Onderwijsraad' }).click()
  await expect(page.getByText('Dit is niet “Onderwijsraad” uit het register.')).toBeVisible()
  await page.goto('/admin')
  const lines = page.getByRole('region', { name: 'Wijkt af van het register' })
  await expect(lines.getByRole('link', { name: 'Onderwijsraad' })).toHaveCount(0)
  await page.goto(`/admin/collections/organisations/${id}`)
  await page.getByRole('button', { name: 'Toch wel: Onderwijsraad' }).click()
  await expect(
    page.getByText('In het Register van Overheidsorganisaties is dit “Onderwijsraad”.'),
  ).toBeVisible()
  await remove(staff, `/api/organisations/${id}`)
})
