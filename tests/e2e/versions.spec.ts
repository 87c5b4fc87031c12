import { expect, logIn, make, remove, test, withReadTime } from './staff'

const documents = {
  subtopics: { title: 'Onderwerp' },
  organisations: { name: 'Dienst' },
  sources: { title: 'Verslag' },
}

test('the versions of every kind of document say who saved them, in the list and on their own page', async ({
  page,
  as,
}) => {
  const writer = await as('redacteur')
  const chief = withReadTime(await as('eindredacteur'))
  await logIn({ page, role: 'eindredacteur' })
  for (const [collection, data] of Object.entries(documents)) {
    const { id } = await make(writer, `${collection}?draft=true`, data)
    const [field = ''] = Object.keys(data)
    const changed = await chief.patch(`/api/${collection}/${id}?draft=true`, { data: { [field]: 'Anders' } })
    expect(changed.status(), collection).toBe(200)

    await page.goto(`/admin/collections/${collection}/${id}/versions`)
    await expect(page.getByRole('cell', { name: 'Eindredacteur', exact: true })).toBeVisible()
    await page
      .getByRole('row', { name: / Redacteur / })
      .getByRole('link')
      .click()

    await expect(page.getByText('Bewaard door Redacteur.')).toBeVisible()
    await remove(chief, `/api/${collection}/${id}`)
  }
})
