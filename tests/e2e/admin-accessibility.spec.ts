import AxeBuilder from '@axe-core/playwright'
import type { APIRequestContext, Locator, Page } from '@playwright/test'

import { axeFaults } from './fits'
import { expect, logIn, make, remove, test } from './staff'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('axe finds nothing in what we added to lists and forms', async ({ page, dossier, as }) => {
      const staff = await as('beheerder')
      const name = `Raad ${dossier.slug}`
      const organisation = await make(staff, 'organisations', { name, type: 'ngo', _status: 'published' })
      await logIn({ page, role: 'beheerder' })
      await page.goto('/admin')
      await expectNoFaults({ page, parts: page.locator('section', { has: page.getByRole('heading') }) })

      await page.goto('/admin/collections/organisations/create')
      await page.locator('#field-name').fill(name)
      await expect(page.getByText('Is dit er al?')).toBeVisible()
      await expectNoFaults({ page, parts: page.getByRole('status').filter({ hasText: 'Is dit er al?' }) })

      await page.goto(`/admin/collections/organisations/${organisation.id}`)
      await expectNoFaults({ page, parts: page.getByRole('button', { name: /^(Voeg samen met|Deel)/ }) })
      await remove(staff, `/api/organisations/${organisation.id}`)

      await page.goto(`/admin/collections/subtopics/${dossier.subtopic}`)
      await expectNoFaults({ page, parts: page.getByRole('button', { name: /^(Plak|Verplaats)/ }) })
      await page.getByRole('button', { name: 'Plak vragen…' }).click()
      await expectNoFaults({ page, parts: page.getByRole('dialog', { name: 'Plak vragen' }) })

      await page.goto(`/admin/collections/topics/${dossier.topic}`)
      await expectNoFaults({ page, parts: page.getByText(/van hoogstens [\d.]+ tekens/) })
      await expectNoFaults({ page, parts: page.getByRole('link', { name: 'Download als markdown' }) })
      await page.goto(`/admin/collections/topics/${dossier.topic}/versions`)
      await expectNoFaults({ page, parts: page.getByText(/^Terugzetten haalt/) })
      await page.goto('about:blank')
    })

    test('axe finds nothing in our dialogs', async ({ page, dossier, as }) => {
      const dialog = (title: string): Locator => page.getByRole('dialog', { name: title })
      const staff = await as('beheerder')
      const email = `${dossier.slug}@example.org`
      await logIn({ page, role: 'beheerder' })
      await page.goto('/admin/collections/users')
      await page.getByRole('button', { name: 'Nodig iemand uit…' }).click()
      const invitation = dialog('Nodig iemand uit')
      await expectNoFaults({ page, parts: invitation })
      await invitation.getByLabel('Naam').fill('Wie genodigd is')
      await invitation.getByLabel('E-mail').fill(email)
      await invitation.getByRole('button', { name: 'Nodig uit' }).click()
      await expectNoFaults({ page, parts: dialog('Geef deze link door') })
      await remove(staff, await found({ staff, where: `/api/users?where[email][equals]=${email}` }))

      await page.goto(`/admin/collections/topics/${dossier.topic}`)
      await page.getByRole('button', { name: 'Deel voorbeeld' }).click()
      const share = dialog('Een voorbeeld voor buiten')
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await share.getByRole('button', { name: 'Kopieer' }).click()
      await expect(share.getByRole('status')).toHaveText('Gekopieerd.')
      await expectNoFaults({ page, parts: share })
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(await share.locator('code').textContent()).toBe(copied)
      await page.goto('about:blank')
    })

    test('axe finds nothing in the way to publication', async ({ page, as }) => {
      const staff = await as('eindredacteur')
      const { id } = await make(staff, 'sources?draft=true', {
        title: 'Rapport ter beoordeling',
        kind: 'rapport',
      })
      await logIn({ page, role: 'eindredacteur' })
      await page.goto(`/admin/collections/sources/${id}`)
      await page.getByRole('button', { name: 'Leg ter beoordeling' }).click()
      const dialog = page.getByRole('dialog', { name: 'Leg ter beoordeling' })
      await expectNoFaults({ page, parts: dialog })
      await dialog.getByRole('button', { name: 'Leg voor' }).click()
      await expectNoFaults({ page, parts: page.getByText('Ligt ter beoordeling') })
      await expectNoFaults({ page, parts: page.getByRole('button', { name: 'Stuur terug' }) })
      await page.goto('about:blank')
      await remove(staff, `/api/sources/${id}`)
    })
  })
}

/** In these parts of a screen of the admin: the rest is Payload’s. */
async function expectNoFaults({ page, parts }: { page: Page; parts: Locator }): Promise<void> {
  await expect(parts.first()).toBeVisible()
  await parts.evaluateAll((elements) => {
    for (const element of elements) element.setAttribute('data-looked-at', '')
  })
  expect(await axeFaults(new AxeBuilder({ page }).include('[data-looked-at]'))).toEqual([])
  await parts.evaluateAll((elements) => {
    for (const element of elements) element.removeAttribute('data-looked-at')
  })
}

/** The address of the one document that is asked for. */
async function found({ staff, where }: { staff: APIRequestContext; where: string }): Promise<string> {
  const { docs } = await (await staff.get(where)).json()
  return `${where.slice(0, where.indexOf('?'))}/${docs[0].id}`
}
