import type { APIRequestContext, Page } from '@playwright/test'

import { people } from '@/tests/support/people'

import { expect, logIn, test, withReadTime, type Dossier } from './staff'

const failure = (page: Page) => page.getByRole('alert').filter({ hasText: 'Niet bewaard:' })
const context = (page: Page) => page.getByRole('textbox', { name: 'Toelichting' })
const save = (page: Page) => page.getByRole('button', { name: 'Bewaar concept' }).click()
const conflict = (page: Page) => page.getByRole('dialog', { name: 'Iemand anders bewaarde intussen' })
const question = (page: Page) => page.getByRole('heading', { name: 'Verlaten zonder op te slaan' })
const path = (dossier: Dossier) => `/api/subtopics/${dossier.subtopic}?draft=true`

async function openSubtopic({ page, dossier }: { page: Page; dossier: Dossier }): Promise<void> {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/subtopics/${dossier.subtopic}`)
  await expect(page.locator('#field-title')).toHaveValue('Toezicht')
}

/** What the database holds of the newest draft. */
async function read({ staff, dossier }: { staff: APIRequestContext; dossier: Dossier }) {
  const { title, context, questions } = await (await staff.get(`${path(dossier)}&depth=0`)).json()
  return { title, context, questions: questions.map(({ text }: { text: string }) => text) }
}

test('what cannot be saved of a subtopic is told, survives the browser, and is put back with what is newer beside it', async ({
  page,
  as,
  dossier,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  await openSubtopic({ page, dossier })
  await page.route('**/api/subtopics/**', (route) => route.fulfill({ status: 503, body: 'weg' }))
  await context(page).fill('Half af.')
  await save(page)
  await expect(failure(page)).toContainText(
    'de site antwoordt niet. Je tekst blijft staan, ook in deze browser.',
  )
  await page.getByRole('link', { name: 'Onderwerpen' }).last().click()
  await expect(question(page)).toBeVisible()
  await page.close({ runBeforeUnload: false })
  const data = { title: 'Toezicht elders', context: 'Van de ander.' }
  expect((await staff.patch(path(dossier), { data })).status()).toBe(200)

  const again = await page.context().newPage()
  await again.goto(`/admin/collections/subtopics/${dossier.subtopic}`)
  const notice = again.getByRole('region', { name: 'Niet bewaarde tekst' })
  await notice.getByRole('button', { name: 'Zet terug' }).click()
  await expect(context(again)).toHaveValue('Half af.')
  await again.context().clearCookies()
  await save(again)
  const dialog = again.getByRole('dialog', { name: 'Log opnieuw in' })
  await dialog.getByLabel('E-mail').fill(people.redacteur.email)
  await dialog.getByLabel('Wachtwoord').fill(people.redacteur.password)
  await dialog.getByRole('button', { name: 'Inloggen' }).click()
  await expect(conflict(again)).toContainText('Van de ander.')
  await conflict(again).getByRole('button', { name: 'Mijn tekst bewaren' }).click()
  await expect
    .poll(() => read({ staff, dossier }))
    .toMatchObject({ title: 'Toezicht elders', context: 'Half af.' })
  await again.reload()
  await expect(context(again)).toHaveValue('Half af.')
  await expect(notice).toBeHidden()
})

test('text that is typed without a pause is in the browser before the last key', async ({
  page,
  dossier,
}) => {
  await openSubtopic({ page, dossier })
  await context(page).click()
  await page.keyboard.type('Dit wordt in één adem getypt.', { delay: 100 })
  // A browser that crashes tells its page nothing.
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('Dit wordt in één')
})

test('what two people change in one subtopic is merged, and what both changed is asked with who and when', async ({
  page,
  as,
  dossier,
}) => {
  const other = withReadTime(await as('eindredacteur'))
  await openSubtopic({ page, dossier })
  const { questions } = await (await other.get(`${path(dossier)}&depth=0`)).json()
  const data = { title: 'Van de ander', questions: [...questions, { text: 'Wie nog meer?' }] }
  expect((await other.patch(path(dossier), { data })).status()).toBe(200)
  await context(page).fill('Van de een.')
  await page.getByRole('textbox', { name: 'Vraag', exact: false }).first().fill('Wie houdt toezicht?')
  await save(page)
  await expect
    .poll(() => read({ staff: other, dossier }))
    .toEqual({
      title: 'Van de ander',
      context: 'Van de een.',
      questions: ['Wie houdt toezicht?', 'Wie nog meer?'],
    })
  await expect(conflict(page)).toBeHidden()

  expect((await other.patch(path(dossier), { data: { context: 'Van de ander.' } })).status()).toBe(200)
  await context(page).fill('Weer van de een.')
  await save(page)
  await expect(conflict(page)).toContainText(
    `${people.eindredacteur.name} heeft “Van de ander” intussen bewaard, op`,
  )
  await expect(conflict(page)).toContainText('Van de ander.')
  await conflict(page).getByRole('button', { name: 'Mijn tekst bewaren' }).click()
  await expect.poll(() => read({ staff: other, dossier })).toMatchObject({ context: 'Weer van de een.' })
})

test('a window with unsaved text asks before Escape, a press beside it or its cross closes it', async ({
  page,
  dossier,
}) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await page.getByRole('tab', { name: 'Onderwerpen' }).click()
  await page.getByRole('button', { name: 'Bewerk Toezicht' }).click()
  await context(page).fill('Nog niet bewaard.')
  const drawer = page.getByRole('dialog').filter({ has: context(page) })
  for (const close of [
    () => context(page).press('Escape'),
    () => drawer.locator('.drawer__close').click({ position: { x: 4, y: 300 } }),
    () => drawer.locator('.doc-drawer__header-close').click(),
  ]) {
    await close()
    await expect(question(page)).toBeVisible()
    await page.getByRole('button', { name: 'Blijf op deze pagina' }).click()
    await expect(question(page)).toBeHidden()
  }
  await drawer.getByRole('button', { name: 'Plak vragen…' }).click()
  const pasted = page.getByRole('textbox', { name: 'Elke regel wordt een vraag' })
  await pasted.fill('Wie nog meer?')
  await pasted.press('Escape')
  await expect(page.getByText('Druk nog eens op Escape')).toBeVisible()
  await pasted.press('Escape')
  await expect(pasted).toBeHidden()
  await expect(context(page)).toHaveValue('Nog niet bewaard.')
  await context(page).press('Escape')
  await page.getByRole('button', { name: 'Toch weggaan' }).click()
  await expect(drawer).toBeHidden()
  await page.getByRole('button', { name: 'Bewerk Toezicht' }).click()
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect(context(page)).toHaveValue('Nog niet bewaard.')
})

test('who loads a new theme without a title again is asked first, and who leaves with one at once too', async ({
  page,
}) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto('/admin/collections/topics/create')
  await page.locator('#field-description').fill('Zonder titel.')
  const asked = page.waitForEvent('dialog')
  const reloaded = page.reload({ timeout: 5000 }).catch((error: unknown) => error)
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await reloaded
  await expect(page.locator('#field-description')).toHaveValue('Zonder titel.')
  await page.locator('#field-title').fill('Met titel')
  await page.getByRole('link', { name: 'Thema’s' }).last().click()
  await expect(question(page)).toBeVisible()
})

test('a question that is deleted by mistake is put back, with what stood in it', async ({
  page,
  as,
  dossier,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  const { questions } = await (await staff.get(`${path(dossier)}&depth=0`)).json()
  const terms = [{ term: 'toezicht' }]
  await staff.patch(path(dossier), { data: { questions: [{ ...questions[0], terms }] } })
  await openSubtopic({ page, dossier })
  await page.locator('#questions-row-0 .array-actions__button').first().click()
  await page.locator('.array-actions__remove').click()
  await expect(page.locator('#questions-row-0')).toBeHidden()
  await page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.locator('#questions-row-0')).toBeVisible()
  await context(page).fill('Bewaard met de vraag.')
  await save(page)
  await expect
    .poll(async () => {
      const after = await (await staff.get(`${path(dossier)}&depth=0`)).json()
      return [after.context, after.questions[0]?.key, after.questions[0]?.terms[0]?.term]
    })
    .toEqual(['Bewaard met de vraag.', dossier.key, 'toezicht'])
})
