import { formatDate, formatMoment } from '@/domain/text/dutch'

import { expect, logIn, test, withReadTime } from './staff'

// Somebody who works abroad.
test.use({ timezoneId: 'America/New_York' })

test('lists, forms and versions show the clock of the Netherlands, in Dutch and in 24 hours', async ({
  page,
  dossier,
  as,
}) => {
  const staff = await as('redacteur')
  const { updatedAt } = await (await staff.get(`/api/topics/${dossier.topic}?depth=0`)).json()
  const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
  const shown = `${formatDate(updatedAt)}, ${time.format(new Date(updatedAt))}`
  const topic = `/admin/collections/topics/${dossier.topic}`
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics?search=${dossier.slug.replaceAll('-', ' ')}`)
  await expect(page.getByRole('table').getByText(shown)).toBeVisible()
  await page.goto(topic)
  await expect(page.getByText(shown).first()).toBeAttached()
  await page.goto(`${topic}/versions`)
  await page
    .getByRole('link', { name: formatMoment(updatedAt) })
    .first()
    .click()
  await expect(page).toHaveURL(/versions\/\d+/)
  await expect(page.getByText(shown).first()).toBeVisible()
})

test('a day is shown in Dutch words', async ({ page, dossier, as }) => {
  const staff = withReadTime(await as('redacteur'))
  const reviewed = await staff.patch(`/api/topics/${dossier.topic}?draft=true`, {
    data: { reviewedAt: '2026-03-31T12:00:00.000Z' },
  })
  expect(reviewed.status()).toBe(200)
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await page.getByRole('tab', { name: 'Publicatie' }).click()
  await expect(page.locator('#field-reviewedAt').getByRole('textbox')).toHaveValue('31 maart 2026')
})
