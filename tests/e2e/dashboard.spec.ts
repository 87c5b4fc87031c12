import type { Locator, Page } from '@playwright/test'

import { expect, logIn, test, withReadTime } from './staff'

test('the dashboard shows nothing empty, and each kind of line leads where it says', async ({
  page,
  as,
  dossier,
}) => {
  const staff = withReadTime(await as('redacteur'))
  const data = { highlight: 'Wie betaalt?' }
  expect((await staff.patch(`/api/topics/${dossier.topic}?draft=true`, { data })).status()).toBe(200)
  const review = { collection: 'topics', record: dossier.topic, note: 'Graag vandaag.' }
  expect((await staff.post('/api/reviews/submit', { data: review })).status()).toBe(200)
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin')
  for (const title of ['Nu te doen', 'Thema’s', 'Laatst bewaard'])
    await expect(page.getByRole('region', { name: title, exact: true })).toBeVisible()

  for (const part of await parts(page).all()) {
    const shown = part.getByRole('link').or(part.getByRole('button')).or(part.getByRole('listitem'))
    expect(await shown.count(), await part.getByRole('heading').first().innerText()).toBeGreaterThan(0)
  }
  for (const { name, href } of await oneOfEachKind(page)) {
    await page.goto(href)
    const heading = page.getByRole('heading', { level: 1 })
    await expect.soft(heading, `${href} leads to “${name}”`).toContainText(name, { ignoreCase: true })
  }
})

test('what is begun from the dashboard is at hand, the menu is open, and nothing repeats it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin')
  const menu = page.locator('nav').filter({ has: page.getByRole('link', { name: 'Synoniemen' }) })
  await expect(menu.getByRole('link', { name: 'Synoniemen' })).toBeInViewport()
  const hrefs = (links: Locator) => links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  const inMenu = await hrefs(menu.getByRole('link'))
  expect((await hrefs(parts(page).getByRole('link'))).filter((href) => inMenu.includes(href))).toEqual([])

  const links = page.getByRole('navigation', { name: 'Snel naar' })
  for (const [name, path, title] of [
    ['Nieuw thema', '/admin/collections/topics/create', null],
    ['Importeer', '/admin/importeren', 'Importeren'],
    ['Handleiding', '/admin/handleiding', 'Handleiding'],
    ['Naar de gids', '/', null],
  ] as const) {
    await links.getByRole('link', { name }).click()
    await expect(page).toHaveURL(path)
    if (title) await expect(page).toHaveTitle(`${title} – Gids`)
    await page.goto('/admin')
  }
  await logIn({ page, role: 'redacteur' })
  await page.goto('/admin')
  await expect(links.getByRole('link')).toHaveText(['Nieuw thema', 'Naar de gids', 'Handleiding'])
})

function parts(page: Page): Locator {
  return page.locator('section[aria-labelledby]')
}

/** The first line of each kind of task, and of the other lists. */
async function oneOfEachKind(page: Page): Promise<{ name: string; href: string }[]> {
  const lines = await page
    .locator('#tasks + ul > li, #themes ~ div tbody tr, #changes + ul > li')
    .evaluateAll((all) =>
      all.map((line) => {
        const link = line.querySelector('a')
        const kind = line.closest('section')?.getAttribute('aria-labelledby')
        const label = kind === 'tasks' ? line.firstElementChild?.textContent : ''
        return {
          kind: `${kind} ${label}`,
          name: link?.textContent ?? '',
          href: link?.getAttribute('href') ?? '',
        }
      }),
    )
  return [...new Map(lines.toReversed().map((line) => [line.kind, line])).values()]
}
