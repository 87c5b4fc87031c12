import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { axeFaults, wcag } from './fits'
import { foreignWords, wordsOn } from './foreign-words'
import { expect, logIn, make, remove, test, withReadTime } from './staff'
import { listenForViolations } from './violations'

test('no panel, dialog or drawer says a word that is not Dutch, is named by its code, has what axe finds, or is against the policy', async ({
  page,
  dossier,
  as,
}) => {
  const staff = withReadTime(await as('beheerder'))
  const name = `Raad ${dossier.slug}`
  const organisation = await make(staff, 'organisations', { name, type: 'ngo', _status: 'published' })
  const isForeign = await foreignWords()
  const violations = await listenForViolations(page)
  await logIn({ page, role: 'beheerder' })
  const draft = { data: { context: 'Wat er verandert.' } }
  expect((await staff.patch(`/api/subtopics/${dossier.subtopic}?draft=true`, draft)).status()).toBe(200)
  const used = { topic: dossier.topic, subtopic: dossier.subtopic, organisation: organisation.id, name }
  for (const { path, buttons } of ways(used)) {
    await page.goto(path)
    for (const button of buttons) await press({ page, name: button })
    const way = [path, ...buttons].join(' > ')
    expect.soft((await wordsOn(page)).filter(isForeign), way).toEqual([])
    expect.soft(violations.splice(0), way).toEqual([])
    const window = page.locator('dialog[open]').last()
    if (!(await window.isVisible())) continue
    await expect.soft(window, way).toHaveAccessibleName(/^\p{Lu}[\p{L}“”: -]+/u)
    expect
      .soft(await axeFaults(new AxeBuilder({ page }).include('dialog[open]').withTags(wcag)), way)
      .toEqual([])
  }
  await page.goto('about:blank')
  await remove(staff, `/api/organisations/${organisation.id}`)
})

/** A screen, and the buttons that are pressed there one after the other. */
function ways({
  topic,
  subtopic,
  organisation,
  name,
}: {
  topic: number
  subtopic: number
  organisation: number
  name: string
}): { path: string; buttons: string[] }[] {
  const form = `/admin/collections/topics/${topic}`
  const list = `/admin/collections/organisations?search=${encodeURIComponent(name)}`
  return [
    { path: form, buttons: ['Onderwerpen', 'Nieuw onderwerp…'] },
    { path: form, buttons: ['Organisaties', 'Voeg Organisatie toe'] },
    { path: form, buttons: ['Bronnen', 'Nieuwe bron…'] },
    { path: form, buttons: ['Publicatie'] },
    { path: form, buttons: ['Eerdere versies…'] },
    { path: form, buttons: ['Deel voorbeeld'] },
    { path: form, buttons: ['Plan…'] },
    { path: form, buttons: ['Publiceer wijzigingen'] },
    { path: form, buttons: ['Meer'] },
    { path: `/admin/collections/subtopics/${subtopic}`, buttons: ['Publiceer wijzigingen'] },
    { path: `/admin/collections/organisations/${organisation}`, buttons: ['Voeg samen met…'] },
    { path: `/admin/collections/organisations/${organisation}`, buttons: ['Meer', 'Verwijderen'] },
    { path: list, buttons: ['Filters', 'Filter toevoegen'] },
    { path: list, buttons: ['Kolommen'] },
    { path: '/admin/collections/media/create', buttons: ['Selecteer een bestand'] },
    { path: '/admin/collections/users', buttons: ['Nodig iemand uit…'] },
  ]
}

async function press({ page, name }: { page: Page; name: string }): Promise<void> {
  const place = (await page.getByRole('dialog').count()) > 0 ? page.getByRole('dialog').last() : page
  const button = place
    .getByRole('button', { name, exact: true })
    .or(place.getByRole('tab', { name, exact: true }))
    .first()
  await expect.soft(button).toBeVisible()
  if (await button.isVisible()) await button.click()
}
