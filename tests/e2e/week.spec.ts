import AxeBuilder from '@axe-core/playwright'
import type { APIRequestContext, Page } from '@playwright/test'

import { withClient } from '@/scripts/database-client'

import { choose, markdownFile } from './import-screen'
import { expect, make, remove, test, withReadTime, windowOf } from './staff'

// One story, told by three people who each have a window of their own.
test.describe.configure({ mode: 'serial', timeout: 240_000 })

test('a week of editing', async ({ browser, as, request }, { testId }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const editor = await windowOf({ browser, role: 'redacteur' })
  const chief = await windowOf({ browser, role: 'eindredacteur' })
  const title = `Scholenbouw ${testId}`
  const form = (collection: string, id: number) => `/admin/collections/${collection}/${id}`
  const subtopic = await make(staff, 'subtopics', {
    title: 'Bekostiging',
    questions: [{ text: 'Wie betaalt?' }],
  })
  const [gone, kept] = [
    await make(staff, 'organisations', { name: `Scholenraad ${testId}`, type: 'ngo', _status: 'published' }),
    await make(staff, 'organisations', {
      name: `Raad voor scholen ${testId}`,
      type: 'ngo',
      _status: 'published',
    }),
  ]
  let topic = 0

  await test.step('Monday: a redacteur writes a draft, which nobody sees, and lays it before the eindredactie', async () => {
    await editor.goto('/admin/collections/topics/create')
    await editor.locator('#field-title').fill(title)
    await editor.locator('#field-description').fill('Over de bouw van scholen.')
    await editor.getByRole('button', { name: 'Bewaar concept' }).click()
    await editor.waitForURL(/\/admin\/collections\/topics\/\d+/, { waitUntil: 'commit', timeout: 15_000 })
    topic = Number(/topics\/(\d+)/.exec(editor.url())?.[1])
    await expect
      .poll(async () => (await read(staff, `/api/topics/${topic}`)).description)
      .toBe('Over de bouw van scholen.')
    expect((await request.get(`/api/topics/${topic}`)).status()).toBe(404)
    const organisations = [{ organisation: gone.id, role: 'Beheert het geld' }]
    const data = { subtopics: [subtopic.id], organisations }
    expect((await staff.patch(`/api/topics/${topic}?draft=true`, { data })).status()).toBe(200)
    await editor.goto(form('topics', topic))
    await editor.getByRole('button', { name: 'Leg ter beoordeling' }).click()
    await editor.getByLabel('Bericht aan de eindredactie (mag leeg)').fill('Klopt de omschrijving?')
    await editor.getByRole('button', { name: 'Leg voor' }).click()
    await expect(editor.getByText('Ligt ter beoordeling')).toBeVisible()
    await editor.goto('about:blank')
  })

  await test.step('Tuesday: the eindredacteur finds it on the dashboard and sends it back', async () => {
    await chief.goto('/admin')
    await chief.getByRole('link', { name: title }).first().click()
    await chief.getByRole('button', { name: 'Stuur terug' }).click()
    const dialog = chief.getByRole('dialog', { name: 'Stuur terug' })
    await dialog.getByLabel('Wat moet er nog gebeuren?').fill('Noem de gemeenten.')
    await dialog.getByRole('button', { name: 'Stuur terug' }).click()
    await expect(chief.getByText('Teruggestuurd: “Noem de gemeenten.”')).toBeVisible()
    await chief.goto('/admin')
    await editor.goto(form('topics', topic))
    await expect(editor.getByText('Teruggestuurd: “Noem de gemeenten.”')).toBeVisible()
    await editor.locator('#field-description').fill('Over de bouw van scholen in gemeenten.')
    await expect
      .poll(async () => (await read(staff, `/api/topics/${topic}`)).description)
      .toBe('Over de bouw van scholen in gemeenten.')
    await editor.getByRole('button', { name: 'Leg ter beoordeling' }).click()
    await editor.getByRole('button', { name: 'Leg voor' }).click()
    await expect(editor.getByText('Ligt ter beoordeling')).toBeVisible()
    await editor.goto('about:blank')
  })

  await test.step('Wednesday: two organisations turn out to be one; a mistake is undone and done again', async () => {
    await mergeInto({
      page: chief,
      form: form('organisations', gone.id),
      other: `Raad voor scholen ${testId}`,
    })
    await chief.waitForURL(new RegExp(`organisations/${kept.id}$`))
    expect(await organisationsOf(staff, topic)).toEqual([kept.id])
    await chief.goto('/admin/collections/merges')
    await chief
      .getByRole('link', { name: `“Scholenraad ${testId}”` })
      .first()
      .click()
    await chief.getByRole('button', { name: 'Maak ongedaan' }).click()
    await chief.getByRole('button', { name: 'Maak er weer twee van' }).click()
    await expect(chief.getByText('De samenvoeging is ongedaan gemaakt')).toBeVisible()
    await expect(chief.getByRole('button', { name: 'Maak ongedaan' })).toHaveCount(0)
    await expect.poll(() => organisationsOf(staff, topic)).toEqual([gone.id])
    await mergeInto({
      page: chief,
      form: form('organisations', gone.id),
      other: `Raad voor scholen ${testId}`,
    })
    await chief.waitForURL(new RegExp(`organisations/${kept.id}$`))
    expect(await organisationsOf(staff, topic)).toEqual([kept.id])
  })

  await test.step('Thursday: what is in use is not deleted', async () => {
    await chief.goto(form('organisations', kept.id))
    await chief.locator('.doc-controls__popup button').first().click()
    await chief.locator('#action-delete').click()
    await chief.getByRole('button', { name: 'Bevestigen' }).click()
    await expect(chief.getByText(`Dit is nog in gebruik: thema “${title}”`)).toBeVisible()
  })

  await test.step('Friday: the topic goes public at its moment, with its draft subtopic', async () => {
    await chief.goto(form('topics', topic))
    await chief.locator('#action-save').click()
    const dialog = chief.getByRole('dialog', { name: 'Wat er openbaar wordt' })
    await expect(dialog).toContainText('Bekostiging (nieuw)')
    await expect(dialog).toContainText('Wie betaalt?')
    const { violations } = await new AxeBuilder({ page: chief }).include('dialog').analyze()
    expect(violations).toEqual([])
    await dialog.getByRole('button', { name: 'Nog niet' }).click()
    await plan(chief)
    await chief.goto('/admin')
    await expect
      .poll(async () => (await request.get(`/api/topics/${topic}`)).status(), { timeout: 40_000 })
      .toBe(200)
    const page = await (
      await request.get(`/themas/${(await read(staff, `/api/topics/${topic}`)).slug}`)
    ).text()
    expect(page).toContain('Wie betaalt?')
    expect(page).toContain(`Raad voor scholen ${testId}`)
  })

  await test.step('Saturday: a document says something else than the editors, who choose', async () => {
    const { slug } = await read(staff, `/api/topics/${topic}`)
    await chief.goto('/admin/importeren')
    const content = `---\ntitle: ${title}\nslug: ${slug}\ndescription: Uit het document.\n---\n\n## Onderwerpen\n\n#### Bekostiging\n\nWie betaalt?\n`
    await choose({ page: chief, file: markdownFile({ content }) })
    const conflict = chief.getByRole('group', { name: /: Omschrijving$/ })
    await conflict.getByRole('radio', { name: 'Tekst van de redactie' }).check()
    await chief.getByRole('button', { name: 'Importeer' }).click()
    await expect(chief.getByRole('heading', { name: /is geïmporteerd$|al bij/ })).toBeVisible()
    expect((await read(staff, `/api/topics/${topic}`)).description).toBe(
      'Over de bouw van scholen in gemeenten.',
    )
  })

  await test.step('Sunday: a reader’s tip becomes a draft source of the topic', async () => {
    const { slug } = await read(staff, `/api/topics/${topic}`)
    const reader = await (await browser.newContext()).newPage()
    await reader.goto(`/tip?bij=/themas/${slug}`)
    await reader.getByLabel('Je bericht').fill(`Het jaarverslag ${testId} mist.`)
    await reader.waitForTimeout(3100)
    await reader.getByRole('button', { name: 'Verstuur' }).click()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Bedankt voor je bericht')
    await reader.context().close()
    await chief.goto('/admin/collections/tips')
    await chief
      .getByRole('link', { name: `Het jaarverslag ${testId} mist.` })
      .first()
      .click()
    await Promise.all([
      chief.waitForEvent('load'),
      chief.getByRole('button', { name: 'Maak er een bron van' }).click(),
    ])
    await expect.poll(async () => (await read(staff, `/api/topics/${topic}`)).sources?.length).toBe(1)
    expect((await (await request.get(`/api/topics/${topic}?depth=0`)).json()).sources).toEqual([])
  })

  await test.step('and all of it is in the history', async () => {
    const { docs } = await (await staff.get('/api/history?limit=50&sort=-createdAt')).json()
    const actions = docs.map(({ action }: { action: string }) => action)
    for (const action of ['submitted', 'returned', 'merged', 'unmerged', 'published', 'imported'])
      expect(actions).toContain(action)
  })

  for (const window of [editor, chief]) await window.context().close()
  await clearAway({ staff, topic, subtopic: subtopic.id, organisations: [gone.id, kept.id], testId })
})

interface Read {
  slug: string
  description: string
  organisations?: { organisation: number }[]
  sources?: number[]
}

async function read(staff: APIRequestContext, path: string): Promise<Read> {
  return (await staff.get(`${path}?draft=true&depth=0`)).json()
}

async function organisationsOf(staff: APIRequestContext, topic: number): Promise<number[]> {
  const { organisations } = await read(staff, `/api/topics/${topic}`)
  return (organisations ?? []).map(({ organisation }) => organisation)
}

async function mergeInto({ page, form, other }: { page: Page; form: string; other: string }): Promise<void> {
  await page.goto(form)
  await page.getByRole('button', { name: 'Voeg samen met…' }).click()
  const drawer = page.getByRole('dialog')
  await drawer
    .getByRole('searchbox')
    .or(drawer.getByPlaceholder(/^Zoeken op/))
    .first()
    .fill(other)
  await drawer.getByRole('button', { name: other, exact: true }).click()
  await page.getByRole('button', { name: 'Voeg samen', exact: true }).click()
}

/** For tomorrow, of which the database then makes now. */
async function plan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Plan…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Plan', exact: true }).click()
  await expect(page.getByText('Het is gepland.')).toBeVisible()
  await withClient({
    url: process.env.DATABASE_URL ?? '',
    work: (client) => client.query('UPDATE payload_jobs SET wait_until = now()'),
  })
}

async function clearAway({
  staff,
  topic,
  subtopic,
  organisations,
  testId,
}: {
  staff: APIRequestContext
  topic: number
  subtopic: number
  organisations: number[]
  testId: string
}): Promise<void> {
  const { sources } = await read(staff, `/api/topics/${topic}`)
  const { docs } = await (await staff.get(`/api/tips?where[text][like]=${testId}&depth=0`)).json()
  await remove(staff, `/api/topics/${topic}`)
  await remove(staff, `/api/subtopics/${subtopic}`)
  for (const id of organisations) await remove(staff, `/api/organisations/${id}`)
  for (const id of sources ?? []) await remove(staff, `/api/sources/${id}`)
  for (const { id } of docs as { id: number }[]) await remove(staff, `/api/tips/${id}`)
}
