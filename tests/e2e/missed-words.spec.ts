import { expect, logIn, test } from './staff'

test('a word that is looked for three times in vain is shown to editors, until it has a synonym', async ({
  page,
  request,
  as,
}, { testId }) => {
  const word = `zoekgeraakt${testId.replace(/[^a-z]/g, '')}`
  const known = await request.get('/zoeken?q=asiel')
  expect(await known.text()).not.toContain('gids:missed')
  for (const times of [1, 2, 3]) {
    const found = await request.get(`/zoeken?q=asiel+${word}`)
    expect(await found.text(), `time ${times}`).not.toContain('gids:missed')
  }
  // What a browser fetches beforehand was asked by nobody.
  await request.get(`/zoeken?q=${word}vooraf`, { headers: { 'sec-purpose': 'prefetch' } })

  await logIn({ page, role: 'eindredacteur' })
  const missed = page.getByRole('region', { name: 'Gezocht en niet gevonden' })
  await expect(async () => {
    await page.goto('/admin')
    await expect(missed.getByRole('listitem').filter({ hasText: word })).toContainText('3 keer', {
      timeout: 1000,
    })
  }).toPass()
  await expect(missed).not.toContainText(`${word}vooraf`)
  await missed.getByRole('link', { name: `maak synoniem van ${word}` }).click()
  await expect(page.getByText(word, { exact: true })).toBeVisible()

  const staff = await as('eindredacteur')
  const { doc } = await (await staff.post('/api/synonyms', { data: { words: [word, 'asielzoeker'] } })).json()
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: 'Gids' })).toBeVisible()
  await expect(page.getByText(word)).toHaveCount(0)
  await staff.delete(`/api/synonyms/${doc.id}`)
})
