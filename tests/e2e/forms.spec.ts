import type { Page } from '@playwright/test'

import { expect, logIn, make, remove, test } from './staff'

test('what a topic needs and is not there yet is made from its form', async ({ page, dossier, as }) => {
  const staff = await as('eindredacteur')
  const read = async () => (await staff.get(`/api/topics/${dossier.topic}?draft=true&depth=1`)).json()
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)

  await openTab(page, 'Onderwerpen')
  await page.getByRole('button', { name: 'Nieuw onderwerp…' }).click()
  await makeInDrawer({ page, field: 'title', text: `Onderwerp ${dossier.slug}` })
  await expect(page.locator('#field-subtopics')).toContainText(`Onderwerp ${dossier.slug}`)

  await openTab(page, 'Organisaties')
  await page.getByRole('button', { name: 'Voeg Organisatie toe' }).click()
  await page.locator('#field-organisations').getByRole('button', { name: 'Nieuwe organisatie…' }).click()
  await makeInDrawer({ page, field: 'name', text: `Raad ${dossier.slug}` })
  await page.getByLabel('Rol in dit thema').fill('Houdt toezicht')

  await openTab(page, 'Bronnen')
  await page.getByRole('button', { name: 'Nieuwe bron…' }).click()
  await makeInDrawer({ page, field: 'title', text: `Rapport ${dossier.slug}` })

  await expect.poll(read).toMatchObject({
    subtopics: [{ title: 'Toezicht' }, { title: `Onderwerp ${dossier.slug}`, _status: 'draft' }],
    organisations: [
      { organisation: { name: `Raad ${dossier.slug}`, _status: 'draft' }, role: 'Houdt toezicht' },
    ],
    sources: [{ title: `Rapport ${dossier.slug}`, _status: 'draft' }],
  })
  await page.reload()
  await openTab(page, 'Organisaties')
  await expect(page.getByText(`Raad ${dossier.slug}: Houdt toezicht`)).toBeVisible()
  await expect(page.getByLabel('Rol in dit thema')).toBeHidden()
  await page.goto('/admin')

  const { subtopics, organisations, sources } = await read()
  await remove(staff, `/api/topics/${dossier.topic}`)
  await remove(staff, `/api/subtopics/${subtopics[1].id}`)
  await remove(staff, `/api/organisations/${organisations[0].organisation.id}`)
  await remove(staff, `/api/sources/${sources[0].id}`)
})

test('who may publish does so with several at once, and nobody else', async ({ page, as }, { testId }) => {
  const staff = await as('eindredacteur')
  const ids: number[] = []
  for (const name of [`Raad een ${testId}`, `Raad twee ${testId}`])
    ids.push((await make(staff, 'organisations?draft=true', { name, type: 'ngo' })).id)
  const statuses = async () => {
    const { docs } = await (await staff.get(`/api/organisations?where[id][in]=${ids.join(',')}`)).json()
    return docs.map(({ _status }: { _status: string }) => _status)
  }
  const choose = async () => {
    await page.goto(`/admin/collections/organisations?search=${testId}`)
    await expect(page.locator('tbody tr')).toHaveCount(2)
    await page.locator('#select-all').check()
    await expect(page.getByText('2 geselecteerd')).toBeVisible()
    // It cannot say what was read, and would be refused.
    await expect(page.getByRole('button', { name: 'Bewerk', exact: true })).toHaveCount(0)
  }
  await logIn({ page, role: 'redacteur' })
  await choose()
  await expect(page.getByRole('button', { name: 'Publiceren', exact: true })).toHaveCount(0)

  await page.context().clearCookies()
  await logIn({ page, role: 'eindredacteur' })
  await choose()
  await page.getByRole('button', { name: 'Publiceren', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Wat er openbaar wordt' })
  await dialog.getByRole('button', { name: 'Publiceer', exact: true }).click()
  await expect.poll(statuses).toEqual(['published', 'published'])
  for (const id of ids) await remove(staff, `/api/organisations/${id}`)
})

test('a list is narrowed by what its documents say', async ({ page, as }, { testId }) => {
  const staff = await as('eindredacteur')
  const ids: number[] = []
  for (const type of ['rechtspraak', 'ngo'])
    ids.push((await make(staff, 'organisations?draft=true', { name: `Raad ${type} ${testId}`, type })).id)
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/organisations?search=${testId}`)
  await expect(page.locator('tbody tr')).toHaveCount(2)
  // What is chosen before the list has its own address is lost.
  await page.waitForURL(/limit=/)
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByRole('button', { name: 'Filter toevoegen' }).click()
  await pick({ page, place: 0, option: 'Soort' })
  await pick({ page, place: 1, option: 'is gelijk aan' })
  await pick({ page, place: 2, option: 'Rechtspraak' })
  await expect(page.locator('tbody tr')).toHaveCount(1)
  await expect(page.locator('tbody')).toContainText(`Raad rechtspraak ${testId}`)
  for (const id of ids) await remove(staff, `/api/organisations/${id}`)
})

test('a form of which each change was saved has nothing to save, and is left without a question', async ({
  page,
  dossier,
  as,
}) => {
  const staff = await as('eindredacteur')
  const read = async () => (await staff.get(`/api/topics/${dossier.topic}?draft=true&depth=0`)).json()
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await isReady(page)
  // Each time that it saves by itself, and not every other time.
  for (const description of ['Een ander thema.', 'Weer een ander thema.']) {
    await page.getByLabel('Omschrijving').first().fill(description)
    await expect.poll(read).toMatchObject({ description })
    await expect(page.getByRole('button', { name: 'Bewaar concept' })).toBeDisabled()
  }
  await page.locator('.step-nav').getByRole('link', { name: 'Thema’s' }).click()
  await expect(page).toHaveURL(/collections\/topics(?:\?|$)/)
})

test('what is public as it stands is not published again', async ({ page, dossier, as }, { testId }) => {
  const staff = await as('eindredacteur')
  const source = await make(staff, 'sources', {
    title: `Rapport ${testId}`,
    kind: 'rapport',
    _status: 'published',
  })
  await logIn({ page, role: 'eindredacteur' })
  const publish = page.getByRole('button', { name: 'Publiceer wijzigingen' })
  await page.goto(`/admin/collections/sources/${source.id}`)
  await isReady(page)
  await expect(publish).toBeDisabled()
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await isReady(page)
  await expect(publish).toBeDisabled()

  await page.getByLabel('Omschrijving').first().fill('Een ander thema voor een proef.')
  await expect(publish).toBeEnabled()
  await publish.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publiceer', exact: true }).click()
  await expect(publish).toBeDisabled()

  // A draft of one of its subtopics is published with it.
  const { updatedAt } = await (await staff.get(`/api/subtopics/${dossier.subtopic}?depth=0`)).json()
  const data = { title: 'Toezicht van nu', updatedAt }
  expect((await staff.patch(`/api/subtopics/${dossier.subtopic}?draft=true`, { data })).status()).toBe(200)
  await page.reload()
  await expect(publish).toBeEnabled()
  await remove(staff, `/api/sources/${source.id}`)
})

test('a save that is refused is told once', async ({ page, as }, { testId }) => {
  const staff = await as('eindredacteur')
  const source = await make(staff, 'sources?draft=true', { title: `Rapport ${testId}` })
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/sources/${source.id}`)
  // Refused by the server alone.
  await page.route(`**/api/sources/${source.id}?*`, async (route) => {
    if (route.request().method() !== 'PATCH') return route.fallback()
    return route.fulfill({
      status: 400,
      json: {
        errors: [
          {
            message: 'Dit kan niet.',
            data: { errors: [{ path: 'title', label: 'Titel', message: 'Te vaag.' }] },
          },
        ],
      },
    })
  })
  await page.getByLabel('Titel').first().fill(`Verslag ${testId}`)
  await page.getByRole('button', { name: 'Bewaar concept' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Niet bewaard: Titel: Te vaag.' })).toBeVisible()
  const toast = page.locator('[data-sonner-toast][data-type="error"]')
  await toast.first().waitFor({ state: 'attached' })
  expect(await toast.first().isVisible()).toBe(false)
  await page.goto('about:blank')
  await remove(staff, `/api/sources/${source.id}`)
})

async function isReady(page: Page): Promise<void> {
  await page.locator('form[data-form-ready="true"]').first().waitFor()
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click()
}

async function makeInDrawer({
  page,
  field,
  text,
}: {
  page: Page
  field: string
  text: string
}): Promise<void> {
  const drawer = page.getByRole('dialog').last()
  await drawer.locator(`#field-${field}`).fill(text)
  await drawer.getByRole('button', { name: 'Bewaar concept' }).click()
  // It closes by itself, and the field has the new one.
  await expect(drawer).toBeHidden()
}

async function pick({ page, place, option }: { page: Page; place: number; option: string }): Promise<void> {
  await page.locator('.condition .react-select').nth(place).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
