import type { Page } from '@playwright/test'

import { countClicks } from './count-clicks'
import { expect, logIn, make, remove, test } from './staff'

/** A whole morning's, or one of each kind. */
const theme = process.env.TEST_LONG
  ? {
      subtopics: ['het onderhoud', 'de aanleg', 'het toezicht'],
      organisations: {
        known: ['Ministerie', 'Inspectie', 'Vereniging'],
        made: ['Dijkraad', 'Sluisraad', 'Polderraad'],
      },
      sources: { known: ['Jaarboek'], made: ['Dijkenboek', 'Sluizenlijst', 'Polderkaart', 'Waterstanden'] },
      clicks: 45,
    }
  : {
      subtopics: ['het onderhoud'],
      organisations: { known: ['Ministerie'], made: ['Dijkraad'] },
      sources: { known: ['Jaarboek'], made: ['Dijkenboek'] },
      clicks: 19,
    }

test(`a new topic with its subtopics, organisations and sources is public in ${theme.clicks} clicks`, async ({
  page,
  as,
  request,
}, { testId }) => {
  const { subtopics, organisations, sources } = theme
  const staff = await as('eindredacteur')
  for (const name of organisations.known)
    await make(staff, 'organisations', { name: `${name} ${testId}`, type: 'ngo', _status: 'published' })
  for (const name of sources.known)
    await make(staff, 'sources', { title: `${name} ${testId}`, kind: 'rapport', _status: 'published' })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/collections/topics')
  const click = countClicks()

  await click(page.getByText('Nieuw aanmaken'))
  await page.locator('#field-title').fill(`Dijken ${testId}`)
  await expect(page).toHaveURL(/\/topics\/\d+$/)
  await page.locator('#field-description').fill('Wie houdt het water tegen.')
  await page.getByRole('textbox', { name: 'Inleiding' }).focus()
  await page.keyboard.type('Een dijk is nooit af.')

  await click(page.getByRole('tab', { name: 'Onderwerpen' }))
  for (const subject of subtopics) {
    const title = `Over ${subject} ${testId}`
    await page.getByRole('combobox', { name: 'Onderwerpen' }).fill(title)
    await click(page.getByRole('button', { name: 'Nieuw onderwerp…' }))
    const form = page.getByRole('dialog', { name: 'Maak een onderwerp' })
    await expect(form.getByRole('textbox', { name: 'Titel', exact: true })).toHaveValue(title)
    await click(form.getByRole('button', { name: 'Plak vragen…' }))
    const paste = page.getByRole('dialog', { name: 'Plak vragen' })
    await paste.getByRole('textbox').fill(questionsAbout(subject))
    await click(paste.getByRole('button', { name: 'Voeg toe' }))
    await click(form.getByRole('button', { name: 'Bewaar concept' }))
    await expect(form).toBeHidden()
  }

  await click(page.getByRole('tab', { name: 'Organisaties' }))
  for (const [place, name] of [...organisations.known, ...organisations.made].entries()) {
    await click(page.getByRole('button', { name: 'Voeg Organisatie toe' }))
    const row = page.locator(`#organisations-row-${place}`)
    await row.getByRole('combobox', { name: 'Organisatie' }).fill(`${name} ${testId}`)
    if (organisations.known.includes(name)) {
      await click(row.getByRole('option', { name: `${name} ${testId}` }))
    } else {
      await click(row.getByRole('button', { name: 'Nieuwe organisatie…' }))
      await click(
        await fillNew({ page, noun: 'organisatie', label: 'Naam', name: `${name} ${testId}`, kind: 'ngo' }),
      )
    }
    await row.getByRole('textbox', { name: 'Rol in dit thema' }).fill(`Let op de dijk als ${name}.`)
  }

  await click(page.getByRole('tab', { name: 'Bronnen' }))
  for (const name of [...sources.known, ...sources.made]) {
    await page.getByRole('combobox', { name: 'Bronnen' }).fill(`${name} ${testId}`)
    if (sources.known.includes(name)) {
      await click(page.getByRole('option', { name: `${name} ${testId}` }))
    } else {
      await click(page.getByRole('button', { name: 'Nieuwe bron…' }))
      await click(
        await fillNew({ page, noun: 'bron', label: 'Titel', name: `${name} ${testId}`, kind: 'rapport' }),
      )
    }
    await expect(page.getByRole('button', { name: `Bewerk ${name} ${testId}` })).toBeVisible()
  }

  await click(page.getByRole('button', { name: 'Publiceer', exact: true }))
  const dialog = page.getByRole('dialog', { name: 'Wat er openbaar wordt' })
  await click(dialog.getByRole('button', { name: 'Publiceer' }))
  await expect(page.getByText('Status: Gepubliceerd')).toBeVisible()
  expect(click.count()).toBeLessThanOrEqual(theme.clicks)

  const topic = await (await staff.get(`/api/topics/${page.url().split('/').at(-1)}?depth=0`)).json()
  const text = await (await request.get(`/themas/${topic.slug}`)).text()
  for (const shown of [...subtopics, ...organisations.made, ...sources.made]) expect(text).toContain(shown)
  expect(text).toContain('Wat kost het onderhoud?')

  await page.goto('about:blank')
  await remove(staff, `/api/topics/${topic.id}`)
  for (const id of topic.subtopics) await remove(staff, `/api/subtopics/${id}`)
  for (const { organisation } of topic.organisations)
    await remove(staff, `/api/organisations/${organisation}`)
  for (const id of topic.sources) await remove(staff, `/api/sources/${id}`)
})

function questionsAbout(subject: string): string {
  return ['Wie betaalt', 'Wie beslist over', 'Wie let op', 'Wat kost']
    .map((begin) => `${begin} ${subject}?`)
    .join('\n')
}

/** Fills in what a new record of which the name was typed still needs; returns what saves it. */
async function fillNew({
  page,
  noun,
  label,
  name,
  kind,
}: {
  page: Page
  noun: string
  label: string
  name: string
  kind: string
}) {
  const form = page.getByRole('dialog', { name: `Maak een ${noun}` })
  await expect(form.getByRole('textbox', { name: label, exact: true })).toHaveValue(name)
  const box = form.getByRole('combobox', { name: 'Soort' })
  await box.fill(kind)
  await box.press('Enter')
  return form.getByRole('button', { name: 'Bewaar concept' })
}
