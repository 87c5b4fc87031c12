import { choose, markdownFile } from './import-screen'
import { expect, logIn, make, remove, test, withReadTime } from './staff'

test('an editor ties four kinds to a question, sees and publishes them, and imports over them', async ({
  page,
  as,
  dossier,
  request,
}, { testId }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const name = `Dienst ${testId}`
  const title = `Verslag ${testId}`
  const shown = [name, title, 'toezicht op dijken', 'Dijk bleek zand']
  const body = await make(staff, 'organisations', { name, type: 'ngo', _status: 'published' })
  const source = await make(staff, 'sources', { title, kind: 'rapport', _status: 'published' })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/subtopics/${dossier.subtopic}`)
  await page.getByRole('button', { name: 'Alles tonen' }).first().click()
  const row = page.locator('#questions-row-0')
  // The second is that of what is folded away in the row.
  await row.locator('.collapsible__toggle').nth(1).click()
  for (const [what, option] of [
    ['Organisatie', name],
    ['Bron', title],
  ] as const) {
    await row.getByRole('button', { name: `Voeg ${what} toe` }).click()
    await row.getByRole('combobox', { name: what, exact: true }).fill(option)
    await page.getByRole('option', { name: option }).click()
  }
  await row.getByRole('button', { name: 'Voeg Zoekterm toe' }).click()
  await row.getByRole('textbox', { name: 'Zoekterm' }).fill('toezicht op dijken')
  await row.getByRole('button', { name: 'Voeg Publicatie toe' }).click()
  await row.getByRole('textbox', { name: 'Titel' }).fill('Dijk bleek zand')
  await row.getByRole('textbox', { name: 'Medium' }).fill('De Krant')
  await row.getByRole('textbox', { name: 'Datum' }).fill('31 maart 2026')
  await row.getByRole('textbox', { name: 'Link' }).fill('https://krant.example/dijk')
  await page.getByRole('button', { name: 'Bewaar concept' }).click()
  const draft = `/api/subtopics/${dossier.subtopic}?draft=true&depth=0`
  await expect.poll(async () => (await staff.get(draft)).text()).toContain('krant.example')

  await page.goto(`/voorbeeld/themas/${dossier.topic}`)
  const question = page.getByRole('listitem').filter({ hasText: dossier.question })
  await question.getByText('Verder met deze vraag').click()
  for (const each of shown) await expect(question.getByText(each).first()).toBeVisible()
  const read = async (): Promise<string> => (await request.get(`/themas/${dossier.slug}`)).text()
  expect(await read()).not.toContain(name)

  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await page.locator('#action-save').click()
  await page
    .getByRole('dialog', { name: 'Wat er openbaar wordt' })
    .getByRole('button', { name: 'Publiceer' })
    .click()
  await expect(page.getByText('Gepubliceerd.')).toBeVisible()
  const published = await read()
  for (const each of shown) expect(published).toContain(each)

  const markdown = await (await request.get(`/themas/${dossier.slug}.md`)).text()
  const revised = markdown.replace('Een thema voor een proef.', 'Een thema voor nog een proef.')
  await page.goto('/admin/importeren')
  await choose({ page, file: markdownFile({ content: revised }) })
  await page.getByRole('radio', { name: 'Tekst uit het document' }).check()
  await page.getByRole('radio', { name: 'Meteen openbaar' }).check()
  await page.getByRole('button', { name: 'Importeer' }).click()
  await page.getByRole('link', { name: 'Bekijk de openbare pagina' }).waitFor()
  const imported = await read()
  for (const each of [...shown, 'Een thema voor nog een proef.']) expect(imported).toContain(each)
  const untied = { questions: [{ text: dossier.question }], _status: 'published' }
  await staff.patch(`/api/subtopics/${dossier.subtopic}`, { data: untied })
  await remove(staff, `/api/organisations/${body.id}`)
  await remove(staff, `/api/sources/${source.id}`)
})
