import { expect, logIn, make, remove, test } from './staff'

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

test('who makes it from a theme takes what is there instead, and stays in the theme', async ({
  page,
  dossier,
  as,
}) => {
  const staff = await as('eindredacteur')
  const name = `Raad ${dossier.slug}`
  const { id } = await make(staff, 'organisations', { name, type: 'ngo', _status: 'published' })
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await page.getByRole('tab', { name: 'Organisaties' }).click()
  await page.getByRole('button', { name: 'Voeg Organisatie toe' }).click()
  await page.locator('#field-organisations').getByRole('button', { name: 'Nieuwe organisatie…' }).click()
  const drawer = page.getByRole('dialog').last()
  await drawer.getByRole('textbox', { name: /^Naam/ }).fill(name.toLowerCase())
  await drawer.getByRole('button', { name: 'Gebruik deze' }).click()
  await expect(drawer).toBeHidden()
  await expect
    .poll(async () => (await staff.get(`/api/topics/${dossier.topic}?draft=true&depth=0`)).json())
    .toMatchObject({ organisations: [{ organisation: id }] })
  const { totalDocs } = await (
    await staff.get(`/api/organisations?draft=true&where[name][like]=${name}&depth=0`)
  ).json()
  expect(totalDocs).toBe(1)
  await page.goto('about:blank')
  await remove(staff, `/api/topics/${dossier.topic}`)
  await remove(staff, `/api/organisations/${id}`)
})

test('of two that are alike the warning does not come back once somebody said that they are two', async ({
  page,
  as,
}, { testId }) => {
  const staff = await as('eindredacteur')
  const made: number[] = []
  for (const name of [`Stichting Dijk ${testId}`, `Stichting Dijken ${testId}`])
    made.push((await make(staff, 'organisations', { name, type: 'ngo', _status: 'published' })).id)
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/organisations/${made[0]}`)
  const apart = page.getByRole('button', { name: `Stichting Dijken ${testId}: dit zijn er twee` })
  await apart.click()
  await expect(apart).toBeHidden()
  for (const id of made) {
    const asked = page.waitForResponse((response) => response.url().includes('/api/similar?'))
    await page.goto(`/admin/collections/organisations/${id}`)
    expect(await (await asked).json()).toEqual({ alike: [] })
  }
  for (const id of made) await remove(staff, `/api/organisations/${id}`)
})
