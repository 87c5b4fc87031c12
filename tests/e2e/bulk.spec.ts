import type { Page } from '@playwright/test'

import { expect, logIn, make, remove, test, withReadTime } from './staff'

test('a selection of a list is published, withdrawn and thrown away, but for what cannot be', async ({
  page,
  as,
}, { testId }) => {
  const staff = await as('eindredacteur')
  const ids: number[] = []
  for (const place of ['Eerste', 'Tweede', 'Derde'])
    ids.push(
      (
        await make(staff, 'sources?draft=true', {
          title: `${place} ${testId}`,
          // Without a kind nothing is published.
          ...(place !== 'Tweede' && { kind: 'rapport' }),
        })
      ).id,
    )
  const statuses = async () => {
    const { docs } = await (
      await staff.get(`/api/sources?where[id][in]=${ids.join(',')}&sort=id&depth=0`)
    ).json()
    return docs.map(({ _status }: { _status: string }) => _status)
  }
  await logIn({ page, role: 'eindredacteur' })

  await choose({ page, testId, action: 'Publiceren', confirm: 'Publiceer' })
  const dialog = page.getByRole('dialog', { name: 'Wat er openbaar wordt' })
  await expect(dialog.getByText(`Niet gelukt voor “Tweede ${testId}”: Soort: Vul dit in`)).toBeVisible()
  await expect(dialog.getByText(`Tweede ${testId} (nieuw)`)).toBeVisible()
  await expect(dialog.getByText(`Eerste ${testId} (nieuw)`)).toHaveCount(0)
  expect(await statuses()).toEqual(['published', 'draft', 'published'])

  await choose({ page, testId, action: 'Offline halen' })
  await expect.poll(statuses).toEqual(['draft', 'draft', 'draft'])

  await choose({ page, testId, action: 'Verwijderen' })
  await expect.poll(async () => (await statuses()).length).toBe(0)
  for (const id of ids) await remove(staff, `/api/sources/${id}`)
})

test('the kind of a selection is set at once, but for what somebody saved since the list was read', async ({
  page,
  as,
}, { testId }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const ids: number[] = []
  for (const place of ['Eerste', 'Tweede', 'Derde']) {
    const source = { title: `${place} ${testId}`, kind: 'rapport', _status: 'published' }
    ids.push((await make(staff, 'sources', source)).id)
  }
  // A draft over a public document.
  ids.push(
    (await make(staff, 'sources', { title: `Vierde ${testId}`, kind: 'rapport', _status: 'published' })).id,
  )
  const draft = { data: { title: `Beter ${testId}` } }
  expect((await staff.patch(`/api/sources/${ids[3]}?draft=true`, draft)).status()).toBe(200)
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/sources?search=${testId}`)
  await expect(page.locator('tbody tr')).toHaveCount(4)
  const changed = await staff.patch(`/api/sources/${ids[1]}`, { data: { description: 'Van een ander.' } })
  expect(changed.status()).toBe(200)
  await page.locator('thead').getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Soort instellen…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Soort instellen voor 4 documenten' })
  await expect(dialog.getByText('Lezers zien dit meteen bij 3 documenten: die zijn openbaar.')).toBeVisible()
  await expect(dialog.getByText('Bij één document komt het in het concept')).toBeVisible()
  await dialog.getByLabel('Soort').selectOption('Onderzoek')
  await dialog.getByRole('button', { name: 'Stel in' }).click()
  await expect(
    page.getByText(`Niet gelukt voor “Tweede ${testId}”: Iemand anders heeft dit bewaard`),
  ).toBeVisible()
  await expect(page.getByText('Soort ingesteld: 3 bewaard.')).toBeVisible()
  const { docs } = await (
    await staff.get(`/api/sources?where[id][in]=${ids.join(',')}&sort=id&depth=0`)
  ).json()
  expect(docs.map(({ kind, _status }: { kind: string; _status: string }) => `${kind} ${_status}`)).toEqual([
    'onderzoek published',
    'rapport published',
    'onderzoek published',
    'rapport published',
  ])
  const newest = await (await staff.get(`/api/sources/${ids[3]}?draft=true&depth=0`)).json()
  expect(newest).toMatchObject({ title: `Beter ${testId}`, kind: 'onderzoek', _status: 'draft' })
  for (const id of ids) await remove(staff, `/api/sources/${id}`)
})

/** Chooses all that the search finds, and does this with it. */
async function choose({
  page,
  testId,
  action,
  confirm = 'Bevestigen',
}: {
  page: Page
  testId: string
  action: string
  confirm?: string
}): Promise<void> {
  await page.goto(`/admin/collections/sources?search=${testId}`)
  await expect(page.locator('tbody tr')).toHaveCount(3)
  await page.locator('thead').getByRole('checkbox').check()
  await page.locator('.list-selection__actions').getByRole('button', { name: action }).click()
  await page.getByRole('dialog').getByRole('button', { name: confirm }).click()
}
