import type { APIRequestContext, Page } from '@playwright/test'

import { expect, logIn, make, remove, test, type Dossier } from './staff'

test.describe.configure({ timeout: 120_000 })

/** How a request ends that the site does not answer as it should. */
const endings = {
  'no connection': { abort: true },
  'a 500 in HTML': { status: 500, contentType: 'text/html', body: '<h1>Fout</h1>' },
  'an answer that is no JSON': { status: 200, contentType: 'text/html', body: '<h1>Log in</h1>' },
} as const

/** A part of the admin that asks the site for something. */
interface Part {
  /** What it asks. */
  address: RegExp
  /** Where it is. */
  open: (dossier: Dossier) => string
  press: (page: Page) => Promise<void>
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

const topicForm = ({ topic }: Dossier): string => `/admin/collections/topics/${topic}`

const parts: Record<string, Part> = {
  'sharing a preview': {
    address: /\/api\/share-preview/,
    open: topicForm,
    press: (page) => button(page, 'Deel voorbeeld').click(),
  },
  'the shared links': {
    address: /\/api\/shared-previews/,
    open: topicForm,
    press: (page) => button(page, 'Gedeelde links…').click(),
  },
  'laying before the eindredactie': {
    address: /\/api\/reviews\/submit/,
    open: topicForm,
    press: async (page) => {
      await button(page, 'Leg ter beoordeling').click()
      await button(page, 'Leg voor').click()
    },
  },
  publishing: {
    address: /\/api\/topics\/\d+\/publication/,
    open: topicForm,
    press: (page) => button(page, /^Publiceer/).click(),
  },
  'inviting somebody': {
    address: /\/api\/users\/invite/,
    open: () => '/admin/collections/users',
    press: async (page) => {
      await button(page, 'Nodig iemand uit…').click()
      const dialog = page.getByRole('dialog', { name: 'Nodig iemand uit' })
      await dialog.getByLabel('Naam').fill('Wie genodigd is')
      await dialog.getByLabel('E-mail').fill('genodigd@example.org')
      await dialog.getByRole('button', { name: 'Nodig uit' }).click()
    },
  },
}

for (const [name, { address, open, press }] of Object.entries(parts))
  for (const [ending, answer] of Object.entries(endings))
    test(`${name} tells in Dutch what became of it after ${ending}`, async ({ page, dossier, as }) => {
      await makeDraft({ staff: await as('eindredacteur'), dossier })
      await logIn({ page, role: 'beheerder' })
      const path = open(dossier)
      // A form that is alive says that somebody is here: what is pressed before that does nothing.
      const alive = path === topicForm(dossier) ? page.waitForResponse('/api/presence') : null
      await page.goto(path)
      await alive
      await page.route(address, (route) => ('abort' in answer ? route.abort() : route.fulfill(answer)))
      await press(page)
      await expect(page.getByText(/^Er kwam geen antwoord dat te lezen is/).first()).toBeVisible()
      await page.goto('/admin')
    })

test('the name of an organisation that did not load is asked for again', async ({ page, dossier, as }) => {
  const staff = await as('eindredacteur')
  const name = `Raad ${dossier.slug}`
  const { id } = await make(staff, 'organisations', { name, type: 'ngo', _status: 'published' })
  const data = { organisations: [{ organisation: id }], _status: 'draft' }
  await makeDraft({ staff, dossier, data })
  await logIn({ page, role: 'redacteur' })
  let failures = 0
  await page.route(/\/api\/find\?collection=organisations/, async (route) => {
    failures += 1
    await (failures === 1 ? route.abort() : route.fallback())
  })
  await page.goto(topicForm(dossier))
  await page.locator('.tabs-field__tabs').getByRole('button', { name: 'Organisaties', exact: true }).click()
  await expect(page.locator('#field-organisations').getByText(name).first()).toBeVisible({ timeout: 15_000 })
  expect(failures).toBeGreaterThan(1)
  await page.goto('/admin')
  await makeDraft({ staff, dossier, data: { organisations: [] } })
  await remove(staff, `/api/organisations/${id}`)
})

/** Gives the topic a draft, read as a form reads it, so that there is something to publish. */
async function makeDraft({
  staff,
  dossier: { topic },
  data = { description: 'Anders.' },
}: {
  staff: APIRequestContext
  dossier: Dossier
  data?: object
}): Promise<void> {
  const { updatedAt } = await (await staff.get(`/api/topics/${topic}?draft=true&depth=0`)).json()
  const saved = await staff.patch(`/api/topics/${topic}?draft=true`, { data: { ...data, updatedAt } })
  expect(saved.status(), await saved.text()).toBe(200)
}
