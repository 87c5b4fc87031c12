import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { expect, logIn, test, type Dossier, withReadTime } from './staff'

/** One editor has the form open; meanwhile another saves. */
async function meet({ page, dossier, save }: { page: Page; dossier: Dossier; save: () => Promise<void> }) {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await expect(description(page)).toHaveValue('Een thema voor een proef.')
  await save()
  await description(page).fill('Zoals de een het schreef.')
  await expect(page.getByRole('dialog', { name: 'Iemand anders bewaarde intussen' })).toBeVisible()
}

function description(page: Page) {
  return page.locator('#field-description')
}

for (const choice of ['Mijn tekst bewaren', 'Niet bewaren, verder bewerken'] as const) {
  test(`who saves over a newer version sees both texts, and chooses “${choice}”`, async ({
    page,
    dossier,
    as,
  }) => {
    const other = withReadTime(await as('eindredacteur'))
    const read = async () =>
      (await (await other.get(`/api/topics/${dossier.topic}?draft=true&depth=0`)).json()).description
    await meet({
      page,
      dossier,
      save: async () => {
        const data = { description: 'Zoals de ander het schreef.' }
        expect((await other.patch(`/api/topics/${dossier.topic}?draft=true`, { data })).status()).toBe(200)
      },
    })
    const dialog = page.getByRole('dialog', { name: 'Iemand anders bewaarde intussen' })
    await expect(dialog).toContainText('Zoals de ander het schreef.')
    await expect(dialog).toContainText('Zoals de een het schreef.')
    await expect(dialog).toContainText(
      /Zoals het er nu staat, door Eindredacteur, op \d+ \p{L}+ \d{4} om \d{2}:\d{2}/u,
    )
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations).toEqual([])

    await dialog.getByRole('button', { name: choice }).click()

    await expect(dialog).toBeHidden()
    await expect(description(page)).toHaveValue('Zoals de een het schreef.')
    await expect
      .poll(read)
      .toBe(choice === 'Mijn tekst bewaren' ? 'Zoals de een het schreef.' : 'Zoals de ander het schreef.')
  })
}

test('who types on, saves on: a form knows of its own saves', async ({ page, dossier }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  for (const text of ['Eén.', 'Twee.', 'Drie.']) {
    const saved = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().includes('autosave=true'),
    )
    await description(page).fill(text)
    expect((await saved).status()).toBe(200)
  }
})

/** How often two editors meet in the browser. */
const meetings = process.env.TEST_LONG === '1' ? 20 : 1

test(`in ${meetings} meetings with the form open no change is lost silently`, async ({
  page,
  dossier,
  as,
}) => {
  test.setTimeout(60_000 + meetings * 30_000)
  const other = withReadTime(await as('eindredacteur'))
  const path = `/api/topics/${dossier.topic}?draft=true`
  const read = async () => (await (await other.get(`${path}&depth=0`)).json()).description
  const dialog = page.getByRole('dialog', { name: 'Iemand anders bewaarde intussen' })
  await logIn({ page, role: 'redacteur' })
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    const [mine, theirs] = [`Van de een, ${meeting}.`, `Van de ander, ${meeting}.`]
    await page.goto(`/admin/collections/topics/${dossier.topic}`)
    await expect(description(page)).not.toHaveValue('')
    // At another moment each time: before, while and after the form saves by itself.
    await description(page).pressSequentially(` ${meeting}`, { delay: 20 })
    await page.waitForTimeout((meeting % 8) * 400)
    // The form may save between the reading and the saving of the other, who then is the second.
    const save = async () => (await other.patch(path, { data: { description: theirs } })).status()
    await expect.poll(save).toBe(200)
    await description(page).fill(mine)
    await expect(dialog).toContainText(theirs)
    await expect(dialog).toContainText(mine)
    const keeps = meeting % 2 === 0
    await dialog
      .getByRole('button', { name: keeps ? 'Mijn tekst bewaren' : 'Niet bewaren, verder bewerken' })
      .click()
    await expect(dialog).toBeHidden()
    await expect.poll(read).toBe(keeps ? mine : theirs)
  }
})
