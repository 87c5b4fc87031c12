import type { APIRequestContext, Page } from '@playwright/test'
import { z } from 'zod'

import { formTime } from '@/server/form-time'

import { choose, markdownFile } from './import-screen'
import { expect, withReadTime, type Dossier, type Made } from './staff'

/** What the parts act on, and by whom. */
export interface Scene {
  dossier: Dossier
  /** Of this test alone. */
  name: string
  staff: APIRequestContext
  /** Makes a public organisation, which is gone after the test. */
  addOrganisation: (name: string) => Promise<Made>
}

/** A part of the admin that asks the site for something. */
interface Part {
  /** What it asks. */
  address: RegExp
  /** Of the request that fails, where others to that address do not. */
  method?: 'GET' | 'PATCH' | 'POST'
  /** What it tells then, where a form of Payload asks. */
  told?: RegExp
  /** Makes what it acts on, and returns where it is. */
  open: (scene: Scene) => Promise<string> | string
  press: (page: Page, scene: Scene) => Promise<void>
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()
const form = (collection: string, id: number): string => `/admin/collections/${collection}/${id}`
const topicForm = ({ dossier }: Scene): string => form('topics', dossier.topic)

/** Has a topic share its draft, so that there is a link to withdraw. */
async function shareTopic(scene: Scene): Promise<string> {
  const data = { collection: 'topics', id: scene.dossier.topic }
  await answered(scene.staff.post('/api/share-preview', { data }))
  return topicForm(scene)
}

async function layBefore({ staff, addOrganisation, name }: Scene): Promise<string> {
  const { id } = await addOrganisation(name)
  const data = { description: 'Anders.' }
  await answered(withReadTime(staff).patch(`/api/organisations/${id}?draft=true`, { data }))
  const laid = { collection: 'organisations', record: id, note: '' }
  await answered(staff.post('/api/reviews/submit', { data: laid }))
  return form('organisations', id)
}

async function addTwo({ addOrganisation, name }: Scene): Promise<string> {
  const { id } = await addOrganisation(`${name} een`)
  await addOrganisation(`${name} twee`)
  return form('organisations', id)
}

/** The list of organisations with one in it. */
async function listOfOne({ addOrganisation, name }: Scene): Promise<string> {
  await addOrganisation(name)
  return `/admin/collections/organisations?search=${encodeURIComponent(name)}`
}

async function askForKind(page: Page): Promise<void> {
  await page.locator('tbody').getByRole('checkbox').first().check()
  await button(page, 'Soort instellen…').click()
}

/** Plans a publication of the topic, so that there is a plan to remove. */
async function planTopic(scene: Scene): Promise<string> {
  const data = { collection: 'topics', record: scene.dossier.topic, type: 'publish', parts: [] }
  await answered(scene.staff.post('/api/plans', { data: { ...data, date: '2999-01-01', time: '09:00' } }))
  return topicForm(scene)
}

/** Two organisations of almost one name, so that the form of one warns of the other. */
async function addAlike({ addOrganisation, name }: Scene): Promise<string> {
  const { id } = await addOrganisation(`Raad voor ${name}`)
  await addOrganisation(`De Raad voor ${name}`)
  return form('organisations', id)
}

async function merge({ staff, addOrganisation, name }: Scene): Promise<string> {
  const [from, into] = [await addOrganisation(`${name} een`), await addOrganisation(`${name} twee`)]
  const data = { collection: 'organisations', from: from.id, into: into.id }
  await answered(staff.post('/api/merges/merge', { data }))
  const { docs } = await answered(staff.get('/api/merges?sort=-createdAt&limit=1&depth=0'))
  return form('merges', docs[0]?.id ?? 0)
}

async function sendTip({ staff, name }: Scene): Promise<string> {
  const { PAYLOAD_SECRET: secret = '' } = process.env
  const tijd = formTime({ secret, now: Date.now() - 60_000 })
  await staff.post('/api/tips/send', { form: { tekst: name, tijd }, maxRedirects: 0 })
  const { docs } = await answered(staff.get('/api/tips?sort=-createdAt&limit=1&depth=0'))
  return form('tips', docs[0]?.id ?? 0)
}

async function answered(request: ReturnType<APIRequestContext['get']>): Promise<z.output<typeof list>> {
  const answer = await request
  expect([200, 201], await answer.text()).toContain(answer.status())
  return list.parse(await answer.json())
}

const list = z.object({ docs: z.array(z.object({ id: z.number() })).default([]) })

const read = (page: Page): Promise<void> =>
  choose({
    page,
    file: markdownFile({ content: '---\ntitle: Zonder verbinding\ndescription: Een proef.\n---\n' }),
  })

export const parts: Record<string, Part> = {
  'sharing a preview': {
    address: /\/api\/share-preview/,
    open: topicForm,
    press: (page) => button(page, 'Deel voorbeeld').click(),
  },
  'the shared links': {
    address: /\/api\/shared-previews\?/,
    open: topicForm,
    press: (page) => button(page, 'Gedeelde links…').click(),
  },
  'withdrawing a shared link': {
    address: /\/api\/shared-previews\/\d+/,
    open: shareTopic,
    press: async (page) => {
      await button(page, 'Gedeelde links…').click()
      await button(page, /^Trek in: /).click()
    },
  },
  'laying before the eindredactie': {
    address: /\/api\/reviews\/submit/,
    open: topicForm,
    press: async (page) => {
      await button(page, 'Leg ter beoordeling').click()
      await button(page, 'Leg voor').click()
    },
  },
  'sending back': {
    address: /\/api\/reviews\/\d+\/return/,
    open: layBefore,
    press: async (page) => {
      await button(page, 'Stuur terug').click()
      const dialog = page.getByRole('dialog', { name: 'Stuur terug' })
      await dialog.getByLabel('Wat moet er nog gebeuren?').fill('De website mist.')
      await dialog.getByRole('button', { name: 'Stuur terug' }).click()
    },
  },
  'what a publication makes public': {
    address: /\/api\/topics\/\d+\/publication/,
    open: topicForm,
    press: (page) => button(page, /^Publiceer/).click(),
  },
  'publishing a topic': {
    address: /\/api\/topics\/\d+\/publication/,
    method: 'POST',
    told: /Niet bewaard: (er is geen verbinding|de site antwoordt niet)\./,
    open: topicForm,
    press: async (page) => {
      await button(page, /^Publiceer/).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Publiceer/ })
        .click()
    },
  },
  'what the publication of a subtopic makes public': {
    address: /\/api\/subtopics\/\d+\/publication/,
    method: 'POST',
    open: ({ dossier }) => `/admin/collections/subtopics/${dossier.subtopic}`,
    press: async (page) => {
      await page.locator('#field-context').fill('Wat er verandert.')
      await button(page, /^Publiceer/).click()
    },
  },
  'publishing a selection': {
    address: /\/api\/topics\/publication\?/,
    open: ({ dossier }) => `/admin/collections/topics?search=${dossier.slug.replaceAll('-', ' ')}`,
    press: async (page) => {
      await page.locator('tbody').getByRole('checkbox').first().check()
      await button(page, 'Publiceren').click()
    },
  },
  'counting what readers see of a selection': {
    address: /\/api\/organisations\?/,
    method: 'GET',
    open: listOfOne,
    press: askForKind,
  },
  'setting a field of a selection': {
    address: /\/api\/organisations\?/,
    method: 'PATCH',
    open: listOfOne,
    press: async (page) => {
      await askForKind(page)
      const dialog = page.getByRole('dialog', { name: 'Soort instellen voor 1 document' })
      await dialog.getByLabel('Soort').selectOption('Rechtspraak')
      await dialog.getByRole('button', { name: 'Stel in' }).click()
    },
  },
  'planning a publication': {
    address: /\/api\/plans$/,
    open: topicForm,
    press: async (page) => {
      await button(page, 'Plan…').click()
      const dialog = page.getByRole('dialog', { name: 'Plan' })
      await dialog.getByRole('button', { name: 'Plan', exact: true }).click()
    },
  },
  'removing a plan': {
    address: /\/api\/plans\/\d+$/,
    open: planTopic,
    press: async (page) => {
      await button(page, 'Plan…').click()
      const dialog = page.getByRole('dialog', { name: 'Plan' })
      await dialog
        .getByRole('button', { name: /^Haal weg: / })
        .first()
        .click()
      await dialog.getByRole('button', { name: 'Ja, haal weg' }).click()
    },
  },
  'telling two records apart': {
    address: /\/api\/similar\/distinct/,
    open: addAlike,
    press: (page) => button(page, /dit zijn er twee$/).click(),
  },
  'the earlier versions': {
    address: /\/api\/versions\?/,
    open: topicForm,
    press: (page) => button(page, 'Eerdere versies…').click(),
  },
  'putting an earlier version back': {
    address: /\/api\/topics\/versions\/\d+/,
    open: topicForm,
    press: async (page) => {
      await button(page, 'Eerdere versies…').click()
      await button(page, /^Zet terug als concept: /).click()
    },
  },
  'moving a question': {
    address: /\/api\/subtopics\/\d+\/move-question/,
    open: ({ dossier }) => form('subtopics', dossier.subtopic),
    press: async (page) => {
      await button(page, 'Verplaats naar…').click()
      await page.getByRole('dialog').locator('tbody').getByRole('button').first().click()
    },
  },
  merging: {
    address: /\/api\/merges\/merge/,
    open: addTwo,
    press: async (page, { name }) => {
      await button(page, 'Voeg samen met…').click()
      const drawer = page.getByRole('dialog')
      await drawer.getByPlaceholder(/^Zoeken op/).fill(`${name} twee`)
      await drawer.getByRole('button', { name: `${name} twee`, exact: true }).click()
      await page.getByRole('button', { name: 'Voeg samen', exact: true }).click()
    },
  },
  'undoing a merge': {
    address: /\/api\/merges\/\d+\/undo/,
    open: merge,
    press: async (page) => {
      await button(page, 'Maak ongedaan').click()
      await button(page, 'Maak er weer twee van').click()
    },
  },
  'making a source of a tip': {
    address: /\/api\/tips\/\d+\/accept/,
    open: sendTip,
    press: (page) => button(page, 'Maak er een bron van').click(),
  },
  'making an organisation of a tip': {
    address: /\/api\/tips\/\d+\/accept/,
    open: sendTip,
    press: (page) => button(page, 'Maak er een organisatie van').click(),
  },
  'declining a tip': {
    address: /\/api\/tips\/\d+\/decline/,
    open: sendTip,
    press: async (page) => {
      await button(page, 'Wijs af').click()
      await page.getByRole('dialog', { name: 'Wijs af' }).getByRole('button', { name: 'Wijs af' }).click()
    },
  },
  'reading a document': {
    address: /\/api\/import\/plan/,
    open: () => '/admin/importeren',
    press: read,
  },
  'importing a document': {
    address: /\/api\/import\/apply/,
    open: () => '/admin/importeren',
    press: async (page) => {
      await read(page)
      await page.getByRole('button', { name: 'Importeer' }).click()
    },
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
  'inviting somebody again': {
    address: /\/api\/users\/\d+\/invite/,
    open: () => '/admin/collections/users/1',
    press: (page) => button(page, 'Stuur een link voor een wachtwoord').click(),
  },
}
