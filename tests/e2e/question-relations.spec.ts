import { gzipSync } from 'node:zlib'

import { choose, markdownFile } from './import-screen'
import { expect, logIn, make, type Made, remove, test, withReadTime } from './staff'

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

test('a theme of which each question leads somewhere is at most a quarter heavier', async ({
  as,
  request,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  const { docs } = await (await request.get('/api/topics?where[slug][equals]=asiel&depth=1')).json()
  const [{ title, description, body, organisations, sources, subtopics }] = docs
  const first = (texts: { text: string }[]) => texts.map(({ text }) => ({ text }))
  const parts: Made[] = []
  for (const { title, questions } of subtopics)
    parts.push(await make(staff, 'subtopics', { title, questions: first(questions) }))
  const topic = await make(staff, 'topics', {
    title: `${title} nogmaals`,
    description,
    body,
    organisations: organisations.map(
      ({ organisation, role }: { organisation: { id: number }; role: string }) => ({
        organisation: organisation.id,
        role,
      }),
    ),
    sources: sources.map(({ id }: { id: number }) => id),
    subtopics: parts.map(({ id }) => id),
    _status: 'published',
  })
  const weigh = async () => gzipSync(await (await request.get(`/themas/${topic.slug}`)).body()).length
  const before = await weigh()

  let place = 0
  for (const { id, questions } of parts) {
    const related = questions.map((question) => ({
      ...question,
      organisations: [{ organisation: organisations[(place += 1) % organisations.length].organisation.id }],
      sources: [{ source: sources[place % sources.length].id }],
    }))
    const saved = await staff.patch(`/api/subtopics/${id}`, {
      data: { questions: related, _status: 'published' },
    })
    expect(saved.status(), await saved.text()).toBe(200)
  }
  const page = await (await request.get(`/themas/${topic.slug}`)).text()
  expect(page.match(/Verder met deze vraag/g)).toHaveLength(
    parts.flatMap(({ questions }) => questions).length,
  )
  expect((await weigh()) / before).toBeLessThanOrEqual(1.25)
  await remove(staff, `/api/topics/${topic.id}`)
  for (const { id } of parts) await remove(staff, `/api/subtopics/${id}`)
})
