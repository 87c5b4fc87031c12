import { expect, logIn, make, remove, test, withReadTime } from './staff'

test('organisations are found by abbreviation, other names and without accents, the likest first', async ({
  page,
  as,
  dossier,
}, { testId }) => {
  const staff = await as('eindredacteur')
  const made = [
    {
      name: `Érasmus ${testId}`,
      abbreviation: `QX${testId.slice(0, 8)}`,
      aliases: [`’t Proefkabinet ${testId}`],
    },
    { name: `Naar QX${testId.slice(0, 8)} genoemd`, abbreviation: '' },
  ]
  const ids: number[] = []
  for (const each of made) ids.push((await make(staff, 'organisations', { ...each, type: 'ngo' })).id)
  await logIn({ page, role: 'redacteur' })
  await page.goto('/admin/collections/sources/create')
  const box = page.getByRole('combobox', { name: 'Uitgever' })
  const options = page.getByRole('listbox', { name: 'Gevonden organisaties' }).getByRole('option')
  await box.fill(`qx${testId.slice(0, 8)}`)
  await expect(options).toHaveText([new RegExp(`^Érasmus ${testId}`), /^Naar QX/])
  await box.fill(`erasmus ${testId}`)
  await expect(options).toHaveCount(1)
  await box.fill(`'t proefkabinet ${testId}`)
  await expect(options).toHaveCount(1)
  await box.press('Enter')
  await expect(page.getByRole('button', { name: `Bewerk Érasmus ${testId}` })).toBeVisible()
  for (const search of [`qx${testId.slice(0, 8)}`, `erasmus ${testId}`, `'t proefkabinet ${testId}`]) {
    await page.goto(`/admin/collections/organisations?search=${encodeURIComponent(search)}`)
    await expect(page.getByRole('table').getByRole('link', { name: `Érasmus ${testId}` })).toBeVisible()
  }
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  for (const id of ids) await remove(staff, `/api/organisations/${id}`)
})

test('subtopics are rows with their questions, which the keyboard moves', async ({ page, as, dossier }, {
  testId,
}) => {
  const staff = await as('eindredacteur')
  const other = await make(staff, 'subtopics?draft=true', { title: `Toekomst ${testId}` })
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await page.getByRole('tab', { name: 'Onderwerpen' }).click()
  const rows = page.getByRole('list', { name: 'Onderwerpen' }).getByRole('button', { name: /^Bewerk/ })
  await expect(page.getByRole('listitem').filter({ hasText: dossier.question }).first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Onderwerpen' }).fill(`toekomst ${testId}`)
  await page.getByRole('option', { name: `Toekomst ${testId}` }).click()
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: `Omhoog: Toekomst ${testId}` }).press('Enter')
  await expect(page.getByText(`Toekomst ${testId} staat nu op plaats 1 van 2.`)).toBeVisible()
  const read = async (): Promise<number[]> =>
    (await (await staff.get(`/api/topics/${dossier.topic}?draft=true&depth=0`)).json()).subtopics
  await expect.poll(read).toEqual([other.id, dossier.subtopic])
  await page.getByRole('button', { name: `Haal weg: Toekomst ${testId}` }).click()
  await expect.poll(read).toEqual([dossier.subtopic])
  await page.goto('about:blank')
  await remove(staff, `/api/subtopics/${other.id}`)
})

test('what a record is named by is public also where somebody has a newer draft of it', async ({
  page,
  as,
  dossier,
}, { testId }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const source = await make(staff, 'sources', { title: `Rapport ${testId}`, kind: 'rapport' })
  const saved = await staff.patch(`/api/topics/${dossier.topic}`, {
    data: { sources: [source.id], _status: 'published' },
  })
  expect(saved.status()).toBe(200)
  const draft = await staff.patch(`/api/topics/${dossier.topic}?draft=true`, {
    data: { description: 'Anders.' },
  })
  expect(draft.status()).toBe(200)
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/sources/${source.id}`)
  const row = page.getByRole('row').filter({ hasText: `Proefthema ${testId}` })
  await expect(row).toContainText('Concept (heeft gepubliceerde versie)')
  await page.goto('about:blank')
  await remove(staff, `/api/topics/${dossier.topic}`)
  await remove(staff, `/api/sources/${source.id}`)
})

test('what is suggested at a question is added by a press', async ({ page, as, dossier }, { testId }) => {
  const staff = await as('eindredacteur')
  const name = `${dossier.question.replace('?', '')} ${testId}`
  const made = await make(staff, 'organisations', { name, type: 'ngo', _status: 'published' })
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/subtopics/${dossier.subtopic}`)
  const row = page.locator('#questions-row-0')
  await page.getByRole('button', { name: 'Alles tonen' }).first().click()
  // The second is that of what is folded away in the row.
  await row.locator('.collapsible__toggle').nth(1).click()
  await row.getByRole('button', { name: 'Doe voorstellen' }).click()
  await row.getByRole('button', { name: `Voeg ${name} toe` }).click()
  await expect(row.getByText(name).first()).toBeVisible()
  await page.getByRole('button', { name: 'Bewaar concept' }).click()
  const tied = async (): Promise<unknown> => {
    const { questions } = await (
      await staff.get(`/api/subtopics/${dossier.subtopic}?draft=true&depth=0`)
    ).json()
    return questions[0].organisations.map(({ organisation }: { organisation: number }) => organisation)
  }
  await expect.poll(tied).toEqual([made.id])
  await page.goto('about:blank')
  const untied = { questions: [{ text: dossier.question }], _status: 'draft' }
  await withReadTime(staff).patch(`/api/subtopics/${dossier.subtopic}?draft=true`, { data: untied })
  await remove(staff, `/api/organisations/${made.id}`)
})
