import type { APIRequestContext } from '@playwright/test'

import { countClicks } from './count-clicks'
import { expect, logIn, make, remove, test, withReadTime, type Dossier } from './staff'

const form = (topic: number): string => `/admin/collections/topics/${topic}`

/** A draft of the topic with an organisation and a source that are not public; returns how to remove them. */
async function addHidden({
  staff,
  dossier,
  testId,
}: {
  staff: APIRequestContext
  dossier: Dossier
  testId: string
}) {
  const organisation = await make(staff, 'organisations?draft=true', {
    name: `Dienst ${testId}`,
    type: 'ngo',
  })
  const source = await make(staff, 'sources?draft=true', { title: `Verslag ${testId}` })
  const data = {
    organisations: [{ organisation: organisation.id }],
    sources: [source.id],
    highlight: 'Wie betaalt?',
  }
  expect((await staff.patch(`/api/topics/${dossier.topic}?draft=true`, { data })).status()).toBe(200)
  return async () => {
    await staff.patch(`/api/topics/${dossier.topic}`, {
      data: { organisations: [], sources: [], _status: 'published' },
    })
    await remove(staff, `/api/topics/${dossier.topic}`)
    await remove(staff, `/api/organisations/${organisation.id}`)
    await remove(staff, `/api/sources/${source.id}`)
  }
}

test('a topic is published whole in one press, after what is missing was filled in', async ({
  page,
  as,
  dossier,
  request,
}, { testId }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const cleanUp = await addHidden({ staff, dossier, testId })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(form(dossier.topic))
  await page.locator('#action-save').click()
  const dialog = page.getByRole('dialog', { name: 'Wat er openbaar wordt' })
  await expect(dialog.getByText('Wie betaalt?')).toBeVisible()
  const heading = dialog.getByRole('heading', { name: 'Wat er openbaar wordt' })
  await expect(heading).toBeInViewport()
  await expect(dialog.getByRole('button', { name: 'Publiceer' })).toBeInViewport({ ratio: 1 })
  await expect(dialog.getByRole('checkbox', { name: `Dienst ${testId}` })).toBeChecked()
  const source = dialog.getByRole('checkbox', { name: `Verslag ${testId}` })
  await expect(source).not.toBeChecked()
  await expect(source).toBeDisabled()
  await dialog.getByLabel(`Soort van “Verslag ${testId}”`).selectOption('Rapport')
  await expect(source).toBeChecked()

  await dialog.getByRole('button', { name: 'Publiceer' }).click()

  await expect(page.getByText('Gepubliceerd.')).toBeVisible()
  await expect(page.getByText('Status: Gepubliceerd')).toBeVisible()
  const text = await (await request.get(`/themas/${dossier.slug}`)).text()
  for (const shown of [`Dienst ${testId}`, `Verslag ${testId}`, 'Wie betaalt?']) expect(text).toContain(shown)
  await cleanUp()
})

test('the draft of a subtopic is seen on the form of its topic, which can be published', async ({
  page,
  as,
  dossier,
}) => {
  const staff = withReadTime(await as('redacteur'))
  await staff.patch(`/api/subtopics/${dossier.subtopic}?draft=true`, {
    data: { context: 'Nieuwe toelichting.' },
  })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(form(dossier.topic))
  await expect(page.getByText('Status: Gewijzigd')).toBeVisible()
  await expect(page.getByText('(onderwerp met een concept: “Toezicht”)')).toBeVisible()
  await page.locator('#action-save').click()
  const dialog = page.getByRole('dialog', { name: 'Wat er openbaar wordt' })
  await expect(dialog.getByText('Nieuwe toelichting.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Publiceer' }).click()
  await expect(page.getByText('Status: Gepubliceerd')).toBeVisible()
  await expect(page.getByText('met een concept')).toHaveCount(0)
})

test('what was typed a moment ago stands in the list, and goes public', async ({
  page,
  dossier,
  request,
}) => {
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(form(dossier.topic))
  const description = page.getByRole('textbox', { name: /^Omschrijving/ }).first()
  await description.fill('Zojuist getypt.')
  await page.locator('#action-save').click()
  const dialog = page.getByRole('dialog', { name: 'Wat er openbaar wordt' })
  await expect(dialog.getByText('Zojuist getypt.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Publiceer' }).click()
  await expect(page.getByText('Gepubliceerd.')).toBeVisible()
  expect(await (await request.get(`/themas/${dossier.slug}`)).text()).toContain('Zojuist getypt.')
})

test('a selection of topics is published after the same list was shown of each', async ({
  page,
  as,
  dossier,
  request,
}, { testId }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const cleanUp = await addHidden({ staff, dossier, testId })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/topics?search=${testId}`)
  await page.locator('tbody').getByRole('checkbox').check()
  await page.locator('.list-selection__actions').getByRole('button', { name: 'Publiceren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Wat er openbaar wordt' })
  await expect(dialog.getByText('Wie betaalt?')).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: `Dienst ${testId}` })).toBeChecked()
  expect(await (await request.get(`/themas/${dossier.slug}`)).text()).not.toContain('Wie betaalt?')
  await dialog.getByRole('button', { name: 'Publiceer' }).click()
  await expect(page.getByText(/^Gepubliceerd: “Proefthema/)).toBeVisible()
  expect(await (await request.get(`/themas/${dossier.slug}`)).text()).toContain(`Dienst ${testId}`)
  await cleanUp()
})

test('an earlier version becomes a draft in three clicks from the list', async ({
  page,
  as,
  dossier,
  request,
}, { testId }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const title = await titleOf(staff, dossier.topic)
  await staff.patch(`/api/topics/${dossier.topic}`, {
    data: { highlight: 'Wie betaalt?', _status: 'published' },
  })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/topics?search=${testId}`)
  const click = countClicks()
  await click(page.getByRole('link', { name: title }))
  await click(page.getByRole('button', { name: 'Eerdere versies…' }))
  const dialog = page.getByRole('dialog', { name: 'Eerdere versies' })
  await Promise.all([
    page.waitForEvent('load'),
    click(dialog.getByRole('button', { name: /^Zet terug als concept: .*gepubliceerd/ }).first()),
  ])
  expect(click.count()).toBeLessThanOrEqual(3)
  await expect(page.getByText('Status: Gewijzigd')).toBeVisible()
  await expect(page.locator('#field-highlight')).toHaveValue('')
  expect(await (await request.get(`/themas/${dossier.slug}`)).text()).toContain('Wie betaalt?')
})

test('the button of a version says that it makes a draft, and does', async ({
  page,
  as,
  dossier,
  request,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  await staff.patch(`/api/topics/${dossier.topic}`, {
    data: { highlight: 'Wie betaalt?', _status: 'published' },
  })
  await staff.patch(`/api/subtopics/${dossier.subtopic}?draft=true`, { data: { context: 'Niet af.' } })
  const { docs } = await (
    await staff.get(`/api/topics/versions?where[parent][equals]=${dossier.topic}&sort=updatedAt&depth=0`)
  ).json()
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`${form(dossier.topic)}/versions/${docs[0].id}`)
  await page.getByRole('button', { name: 'Zet terug als concept' }).first().click()
  await expect(page.getByText('Deze versie terugzetten als concept?')).toBeVisible()
  await page.getByRole('button', { name: 'Bevestigen' }).click()
  await expect(page.getByText('Teruggezet als concept. Lezers zien het als je publiceert.')).toBeVisible()
  const text = await (await request.get(`/themas/${dossier.slug}`)).text()
  expect(text).toContain('Wie betaalt?')
  expect(text).not.toContain('Niet af.')
})

async function titleOf(staff: APIRequestContext, topic: number): Promise<string> {
  return (await (await staff.get(`/api/topics/${topic}?depth=0`)).json()).title
}
