import { withClient } from '@/scripts/database-client'

import { faults } from './fits'
import { expect, logIn, make, remove, test } from './staff'

const archived = 'https://web.archive.org/web/20260212000000/https://weg.example/'

async function setState({ address, state }: { address: string; state: string }): Promise<void> {
  await withClient({
    url: process.env.DATABASE_URL ?? '',
    work: (client) =>
      client.query(
        `update link_checks set state = $2, since = '2026-03-03T12:00:00Z', final_address = 'https://nieuw.example/',
          archived_address = $3, archived_at = '2026-02-12T12:00:00Z' where address = $1`,
        [address, state, archived],
      ),
  })
}

test('a reader sees that a source is not reachable and finds the copy; an editor says that it is right', async ({
  page,
  as,
  dossier,
}) => {
  const staff = await as('eindredacteur')
  const address = `https://weg.example/${dossier.slug}`
  const title = `Verslag ${dossier.slug}`
  const source = await make(staff, 'sources', { title, kind: 'rapport', url: address, _status: 'published' })
  await setState({ address, state: 'unreachable' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/bronnen/${source.slug}`)
  const copy = page.getByRole('link', { name: 'bewaarde versie van 12 februari 2026' })
  await expect(page.getByText('Niet bereikbaar sinds 3 maart 2026').first()).toBeVisible()
  await expect(copy.first()).toHaveAttribute('href', archived)
  await expect(page.locator(`a[data-originalurl="${address}"]`).first()).toHaveAttribute(
    'data-versiondate',
    '2026-02-12',
  )
  expect(await page.content()).toContain(`"archivedAt":"${archived}"`)
  expect(await faults(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })

  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin')
  const links = page.getByRole('region', { name: 'Links die niet meer werken' })
  const line = links.getByRole('listitem').filter({ hasText: title })
  await line.getByRole('button', { name: /^Klopt toch/ }).click()
  await expect(page.getByText('Dit adres geldt dertig dagen als goed.')).toBeVisible()
  await expect(line).toHaveCount(0)
  await page.goto(`/bronnen/${source.slug}`)
  await expect(page.getByText('Niet bereikbaar')).toHaveCount(0)

  await setState({ address, state: 'moved' })
  await page.goto('/admin')
  await line.getByRole('button', { name: /^Neem nieuw adres over/ }).click()
  await expect(page.getByText('Het nieuwe adres staat in één concept.')).toBeVisible()
  await line.getByRole('link', { name: title }).click()
  await expect(page.locator('#field-url')).toHaveValue('https://nieuw.example/')
  await remove(staff, `/api/sources/${source.id}`)
})
