import type { Page, Route } from '@playwright/test'

import { people } from '@/tests/support/people'

import { expect, logIn, make, remove, test, withReadTime, type Dossier } from './staff'

const failure = (page: Page) => page.getByRole('alert').filter({ hasText: 'Niet bewaard:' })
const description = (page: Page) => page.locator('#field-description')

async function openTopic({ page, dossier }: { page: Page; dossier: Dossier }): Promise<void> {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await expect(description(page)).toHaveValue('Een thema voor een proef.')
}

/** What the database holds of the newest draft. */
function reader({ as, dossier }: { as: Parameters<Parameters<typeof test>[2]>[0]['as']; dossier: Dossier }) {
  return async () => {
    const staff = await as('eindredacteur')
    return (await (await staff.get(`/api/topics/${dossier.topic}?draft=true&depth=0`)).json()).description
  }
}

test('a new theme with a title is a draft as soon as one pauses, with all that was typed', async ({
  page,
  as,
}, { testId }) => {
  const staff = await as('eindredacteur')
  const title = `Nieuw ${testId}`
  const text = 'Een omschrijving die wordt getypt voordat het thema voor het eerst wordt bewaard.'
  await logIn({ page, role: 'redacteur' })
  await page.goto('/admin/collections/topics/create')
  await page.locator('#field-title').fill(title)
  await description(page).pressSequentially(text, { delay: 40 })
  await expect(page).toHaveURL(/\/topics\/\d+$/)
  const id = Number(page.url().split('/').at(-1))

  await expect(description(page)).toHaveValue(text)
  await expect
    .poll(async () => {
      const { title, description, _status } = await (
        await staff.get(`/api/topics/${id}?draft=true&depth=0`)
      ).json()
      return { title, description, _status }
    })
    .toEqual({ title, description: text, _status: 'draft' })
  await remove(staff, `/api/topics/${id}`)
})

test('a new theme that is saved for the first time stays at the tab that is open', async ({ page, as }, {
  testId,
}) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto('/admin/collections/topics/create')
  await page.locator('#field-title').fill(`Blijft ${testId}`)
  await page.getByRole('tab', { name: 'Bronnen' }).click()
  await expect(page).toHaveURL(/\/topics\/\d+$/)
  // Of a document that is there.
  await expect(page.getByText('Laatst gewijzigd')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Bronnen')
  await remove(await as('eindredacteur'), `/api/topics/${page.url().split('/').at(-1)}`)
})

test('who leaves with unsaved text is asked', async ({ page, dossier }) => {
  await openTopic({ page, dossier })
  await description(page).fill('Nog niet bewaard.')
  await page.getByRole('link', { name: 'Thema’s' }).last().click()
  await expect(page.getByRole('heading', { name: 'Verlaten zonder op te slaan' })).toBeVisible()
  await page.getByRole('button', { name: 'Blijf op deze pagina' }).click()
  await expect(description(page)).toHaveValue('Nog niet bewaard.')
})

test('what cannot be saved while the site cannot be reached is saved once it can', async ({
  page,
  as,
  dossier,
}) => {
  await openTopic({ page, dossier })
  await page.route('**/api/**', (route) => route.abort())
  await description(page).fill('Geschreven in de trein.')
  await expect(failure(page)).toContainText('er is geen verbinding')
  await expect(page.getByText('Laatst opgeslagen')).toBeHidden()
  await page.unroute('**/api/**')
  await expect(failure(page)).toBeHidden()
  await expect.poll(reader({ as, dossier })).toBe('Geschreven in de trein.')
})

for (const status of [500, 503, 429]) {
  test(`what the server answers with ${status} is sent again`, async ({ page, as, dossier }) => {
    let failures = 2
    await page.route('**/api/topics/*autosave=true*', async (route) => {
      failures -= 1
      await (failures >= 0 ? route.fulfill({ status, body: 'weg' }) : route.continue())
    })
    await openTopic({ page, dossier })
    await description(page).fill(`Na een antwoord ${status}.`)
    await expect(failure(page)).toBeVisible()
    await expect.poll(reader({ as, dossier }), { timeout: 20_000 }).toBe(`Na een antwoord ${status}.`)
    await expect(failure(page)).toBeHidden()
  })
}

test('a text that is too large is said to be not saved, and a smaller one is saved', async ({
  page,
  as,
  dossier,
}) => {
  await page.route('**/api/topics/*autosave=true*', async (route) => {
    const isLarge = route.request().postData()?.includes('Te groot') ?? false
    await (isLarge
      ? route.fulfill({ status: 413, json: { errors: [{ message: 'Te groot' }] } })
      : route.continue())
  })
  await openTopic({ page, dossier })
  await description(page).fill('Te groot.')
  await expect(failure(page)).toContainText('de tekst is te groot')
  await expect(page.getByText('Laatst opgeslagen')).toBeHidden()
  await description(page).fill('Kleiner.')
  await expect.poll(reader({ as, dossier })).toBe('Kleiner.')
  await expect(failure(page)).toBeHidden()
})

test('whose session has ended logs in on the spot, after which the text is saved', async ({
  page,
  as,
  dossier,
}) => {
  await openTopic({ page, dossier })
  await page.context().clearCookies()
  await description(page).fill('Na een lange lunch.')
  const dialog = page.getByRole('dialog', { name: 'Log opnieuw in' })
  await expect(dialog).toBeVisible()
  await dialog.getByLabel('E-mail').fill(people.redacteur.email)
  await dialog.getByLabel('Wachtwoord').fill('verkeerd')
  await dialog.getByRole('button', { name: 'Inloggen' }).click()
  await expect(dialog.getByRole('alert')).not.toBeEmpty()
  await dialog.getByLabel('Wachtwoord').fill(people.redacteur.password)
  await dialog.getByRole('button', { name: 'Inloggen' }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(reader({ as, dossier })).toBe('Na een lange lunch.')
  await expect(description(page)).toHaveValue('Na een lange lunch.')
})

test('what was not saved when the browser was closed can be put back', async ({ page, as, dossier }) => {
  await openTopic({ page, dossier })
  await page.route('**/api/topics/*autosave=true*', (route) => route.abort())
  await description(page).fill('Half af.')
  await expect(failure(page)).toBeVisible()
  await page.close({ runBeforeUnload: false })

  const again = await page.context().newPage()
  await again.goto(`/admin/collections/topics/${dossier.topic}`)
  const notice = again.getByRole('region', { name: 'Niet bewaarde tekst' })
  await notice.getByRole('button', { name: 'Zet terug' }).click()
  await expect(description(again)).toHaveValue('Half af.')
  await expect.poll(reader({ as, dossier })).toBe('Half af.')
  await again.reload()
  await expect(description(again)).toHaveValue('Half af.')
  await expect(notice).toBeHidden()
})

test('a field that had a mistake is saved by itself once it is mended', async ({ page, as, dossier }) => {
  await openTopic({ page, dossier })
  const staff = await as('eindredacteur')
  await page.getByRole('tab', { name: 'Publicatie' }).click()
  await page.getByLabel('Nakijken om de … maanden').fill('900')
  await expect(failure(page)).toBeVisible()
  await page.getByLabel('Nakijken om de … maanden').fill('9')
  await expect
    .poll(
      async () =>
        (await (await staff.get(`/api/topics/${dossier.topic}?draft=true&depth=0`)).json()).reviewEveryMonths,
    )
    .toBe(9)
  await expect(failure(page)).toBeHidden()
})

test('what is changed in several fields while a save is on its way stays', async ({ page, as, dossier }) => {
  const staff = await as('eindredacteur')
  const typed = { description: 'Getypt terwijl er werd bewaard.', title: `Proef ${dossier.slug}` }
  await openTopic({ page, dossier })
  const held: (() => Promise<void>)[] = []
  const hold = (route: Route) => void held.push(() => route.continue())
  await page.route('**/api/topics/*autosave=true*', hold, { times: 1 })
  await description(page).fill('Op weg.')
  await expect.poll(() => held.length).toBe(1)
  await description(page).fill(typed.description)
  await page.locator('#field-title').fill(typed.title)
  await held[0]?.()
  await expect
    .poll(async () => (await staff.get(`/api/topics/${dossier.topic}?draft=true&depth=0`)).json())
    .toMatchObject(typed)
  await expect(description(page)).toHaveValue(typed.description)
})

test('a row that is added just before an answer comes gets its fields', async ({ page, dossier }) => {
  await logIn({ page, role: 'redacteur' })
  const form = `/admin/collections/subtopics/${dossier.subtopic}`
  await page.goto(form)
  const held: (() => Promise<void>)[] = []
  await page.route(`**${form}`, async (route) => {
    if (held.length > 0 || !route.request().postData()?.includes('form-state')) return route.fallback()
    const response = await route.fetch()
    held.push(() => route.fulfill({ response }))
  })
  await page.getByRole('textbox', { name: 'Toelichting' }).fill('Wat de server nog niet kent.')
  await expect.poll(() => held.length).toBe(1)
  await page.getByRole('button', { name: 'Voeg Vraag toe' }).click()
  await held[0]?.()
  await expect(page.locator('#questions-row-1').getByRole('textbox').first()).toBeVisible()
})

test('whoever has a form open while the site is upgraded is told to load it again', async ({
  page,
  dossier,
}) => {
  await openTopic({ page, dossier })
  const headers = { 'x-nextjs-action-not-found': '1' }
  await page.route(`**/admin/collections/topics/${dossier.topic}`, (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status: 404, headers }) : route.fallback(),
  )
  await description(page).fill('Getypt na de nieuwe versie.')
  await expect(page.getByText('De gids is bijgewerkt sinds je deze pagina opende.')).toBeVisible()
  await expect(description(page)).toHaveValue('Getypt na de nieuwe versie.')
})

test('what two people change in different fields is merged without a word', async ({ page, as, dossier }) => {
  const other = withReadTime(await as('eindredacteur'))
  await openTopic({ page, dossier })
  const path = `/api/topics/${dossier.topic}?draft=true`
  expect((await other.patch(path, { data: { highlight: dossier.question } })).status()).toBe(200)
  await description(page).fill('Van de een.')
  await expect
    .poll(async () => {
      const { description, highlight } = await (await other.get(`${path}&depth=0`)).json()
      return { description, highlight }
    })
    .toEqual({ description: 'Van de een.', highlight: dossier.question })
  await expect(page.locator('#field-highlight')).toHaveValue(dossier.question)
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a source that is taken out by mistake is put back, and Backspace takes none', async ({
  page,
  as,
  dossier,
}, { testId }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const sources = []
  for (const name of ['Eerste', 'Tweede'])
    sources.push((await make(staff, 'sources', { title: `${name} bron ${testId}`, kind: 'rapport' })).id)
  const path = `/api/topics/${dossier.topic}?draft=true`
  await staff.patch(path, { data: { sources } })
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await page.getByRole('tab', { name: 'Bronnen' }).click()
  const read = async () => (await (await staff.get(`${path}&depth=0`)).json()).sources
  const field = page.locator('#field-sources')
  await field.getByRole('combobox').press('Backspace')
  const second = field.getByRole('button', { name: `Bewerk Tweede bron ${testId}` })
  await expect(second).toBeVisible()
  await field.getByRole('button', { name: `Haal weg: Tweede bron ${testId}` }).click()
  await expect(second).toBeHidden()
  await expect.poll(read).toEqual(sources.slice(0, 1))
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.poll(read).toEqual(sources)
  await staff.patch(path, { data: { sources: [] } })
  for (const id of sources) await remove(staff, `/api/sources/${id}`)
})
