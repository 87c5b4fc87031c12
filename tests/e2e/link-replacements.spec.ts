import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import { axeFaults } from './fits'
import { expect, logIn, make, remove, test } from './staff'

const faults = async (page: Page): Promise<string[]> =>
  axeFaults(new AxeBuilder({ page }).include('[class*="screen"]'))

test('an eindredacteur replaces a host in the links that are chosen, and undoes it after a reload', async ({
  page,
  as,
  dossier,
}) => {
  const staff = await as('eindredacteur')
  const host = `${dossier.slug}.example`
  const kept = { label: 'Blijft', url: `https://${host}/blijft` }
  const title = `Verslag ${dossier.slug}`
  const source = await make(staff, 'sources', {
    title,
    kind: 'rapport',
    url: `https://www.${host}/verslag?jaar=2020`,
    links: [kept],
    _status: 'published',
  })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Links vervangen' }).click()
  await page.getByLabel('Oud begin van het adres').fill(host)
  const to = page.getByLabel('Nieuw begin van het adres')
  await to.fill('mailto:redactie@nieuw.example')
  await page.getByRole('button', { name: 'Laat zien wat er verandert' }).click()
  await expect(page.getByText('is geen webadres')).toBeVisible()
  await to.fill('https://nieuw.example/archief')
  await page.getByRole('button', { name: 'Laat zien wat er verandert' }).click()

  const preview = page.getByRole('region', { name: 'Wat er verandert' })
  await expect(preview.getByRole('heading', { name: '2 links in één record' })).toBeVisible()
  const record = preview.getByRole('group', { name: title })
  await expect(record.getByText('https://nieuw.example/archief/verslag?jaar=2020')).toBeVisible()
  await preview.getByRole('button', { name: 'Kies niets' }).click()
  await expect(preview.getByRole('button', { name: /^Vervang/ })).toBeDisabled()
  await preview.getByRole('button', { name: 'Kies alles' }).click()
  await record.getByRole('checkbox', { name: 'Blijft' }).uncheck()
  expect(await faults(page)).toEqual([])
  await preview.getByRole('button', { name: 'Vervang één link' }).click()
  await expect(page.getByText('Het nieuwe adres staat in één concept.')).toBeVisible()

  const newest = async (): Promise<object> =>
    (await staff.get(`/api/sources/${source.id}?draft=true&depth=0`)).json()
  expect(await newest()).toMatchObject({
    url: 'https://nieuw.example/archief/verslag?jaar=2020',
    links: [kept],
    _status: 'draft',
  })
  await page.reload()
  const past = page.getByRole('region', { name: 'Eerder vervangen' })
  const line = past.getByRole('listitem').filter({ has: page.getByText(host, { exact: true }) })
  await line.getByText('Eén record').click()
  await expect(line.getByRole('link', { name: title })).toBeVisible()
  expect(await faults(page)).toEqual([])
  await line.getByRole('button', { name: `Maak ongedaan: ${host}` }).click()
  await expect(line.getByText('Ongedaan gemaakt.')).toBeVisible()
  expect(await newest()).toMatchObject({
    url: `https://www.${host}/verslag?jaar=2020`,
    _status: 'published',
  })
  await remove(staff, `/api/sources/${source.id}`)
})

test('a redacteur reads who replaces links', async ({ page }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto('/admin/links-vervangen')
  await expect(page.getByText('Links vervangen doet een eindredacteur of beheerder.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Links vervangen' })).toHaveCount(0)
})
