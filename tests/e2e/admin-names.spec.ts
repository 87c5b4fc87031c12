import { expect, logIn, make, remove, test, withReadTime } from './staff'

test('windows, lists, rows and texts of the admin have names of their own', async ({ page, dossier, as }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const { id } = await make(staff, 'organisations', { name: `Raad ${dossier.slug}`, type: 'ngo' })
  const organisations = [{ organisation: id, role: 'Houdt toezicht' }]
  const changed = await staff.patch(`/api/topics/${dossier.topic}?draft=true`, { data: { organisations } })
  expect(changed.status()).toBe(200)
  await logIn({ page, role: 'redacteur' })

  await page.goto('/admin/collections/topics')
  await expect(page.getByRole('main').getByRole('table')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sorteer op Titel, oplopend' })).toBeVisible()

  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await expect(page).toHaveTitle(/^Proefthema .+ – Thema – Gids$/)
  await expect(page.getByRole('textbox', { name: 'Inleiding' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Meer', exact: true })).toBeVisible()
  await page.getByRole('tab', { name: 'Organisaties' }).click()
  await expect(page.getByRole('button', { name: 'Versleep de rij' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Meer voor deze rij' })).toBeVisible()

  const open = page.getByRole('tab', { selected: true })
  await expect(open).toHaveText('Organisaties')
  for (const [key, name] of [
    ['ArrowRight', 'Bronnen'],
    ['Home', 'Inhoud'],
    ['ArrowRight', 'Onderwerpen'],
  ] as const) {
    await open.press(key)
    await expect(open).toHaveText(name)
    await expect(open).toBeFocused()
    await expect(page.getByRole('tabpanel', { name })).toBeVisible()
  }
  await expect(page.getByPlaceholder('Zoek een onderwerp op titel')).toBeVisible()
  await page.goto('about:blank')
  await remove(staff, `/api/topics/${dossier.topic}`)
  await remove(staff, `/api/organisations/${id}`)
})

test('every window is called after what it shows, for as long as it does', async ({ page, dossier, as }) => {
  await logIn({ page, role: 'beheerder' })
  const { title } = await (await (await as('redacteur')).get(`/api/topics/${dossier.topic}`)).json()
  for (const [path, name] of [
    [`collections/topics/${dossier.topic}`, `${title} – Thema`],
    [`collections/topics/${dossier.topic}/versions`, `Versies van ${title} – Thema`],
    ['collections/topics/create', 'Nieuw thema'],
    ['collections/organisations/create', 'Nieuwe organisatie'],
    ['globals/site', 'De gids'],
    ['importeren', 'Importeren'],
  ] as const) {
    await page.goto(`/admin/${path}`)
    // What Payload calls it has come by then.
    await page.waitForLoadState('networkidle')
    expect(await page.title(), path).toBe(`${name} – Gids`)
  }

  await page.goto('/admin/collections/redirects/create')
  await page.waitForLoadState('networkidle')
  await page.locator('.step-nav').getByRole('link', { name: 'Doorverwijzingen' }).click()
  await expect(page).toHaveTitle('Doorverwijzingen – Gids')
})

test('a word that was typed is kept without Enter after it', async ({ page, as }) => {
  await logIn({ page, role: 'eindredacteur' })
  await page.goto('/admin/collections/synonyms/create')
  const words = page.getByRole('combobox', { name: 'Woorden' })
  await words.pressSequentially('zandbak,speelplek')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page).toHaveURL(/\/synonyms\/\d+/)
  await expect(page.locator('.multi-value-label')).toHaveText(['zandbak', 'speelplek'])
  await remove(await as('beheerder'), `/api/synonyms/${page.url().split('/').at(-1)}`)

  await page.goto('/admin/collections/organisations/create')
  await page.getByRole('combobox', { name: 'Andere namen' }).pressSequentially('Dienst Zee, Strand')
  await page.getByRole('textbox', { name: 'Afkorting' }).focus()
  await expect(page.locator('.multi-value-label')).toHaveText(['Dienst Zee, Strand'])
  await page.goto('about:blank')
})

test('what lies in the trash is put back or removed, and nothing else is done with it', async ({ page, as }, {
  testId,
}) => {
  const staff = await as('eindredacteur')
  const { id } = await make(staff, 'topics?draft=true', { title: `Weg ${testId}` })
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/topics/${id}`)
  const bar = page.locator('.doc-controls')
  await expect(bar.getByRole('button', { name: 'Leg ter beoordeling' })).toBeVisible()
  const moved = withReadTime(staff)
  const data = { deletedAt: '2026-01-01T12:00:00.000Z' }
  expect((await moved.patch(`/api/topics/${id}`, { data })).status()).toBe(200)
  await page.goto(`/admin/collections/topics/trash/${id}`)
  await expect(bar.getByRole('button', { name: 'Herstellen' })).toBeVisible()
  for (const name of [
    'Leg ter beoordeling',
    'Plan…',
    'Eerdere versies…',
    'Deel voorbeeld',
    'Gedeelde links…',
  ])
    await expect(bar.getByRole('button', { name }), name).toHaveCount(0)
  await remove(staff, `/api/topics/${id}?trash=true`)
})

test('a comma ends a word, as Enter does, where a field holds words', async ({ page, dossier }) => {
  await logIn({ page, role: 'redacteur' })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  const words = page.getByRole('combobox', { name: 'Zoektermen' })
  await words.pressSequentially('asiel,opvang, azc')
  await words.press('Enter')
  await expect(page.locator('.field-feeds .multi-value-label')).toHaveText(['asiel', 'opvang', 'azc'])
  await expect(page.getByText('Laatst opgeslagen')).toBeVisible()
  await page.goto('about:blank')
})

for (const width of [390, 1280])
  test(`nothing above a form or a list is cut off, covered or out of sight at ${width} px`, async ({
    page,
    dossier,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await logIn({ page, role: 'eindredacteur' })
    await page.goto(`/admin/collections/topics/${dossier.topic}`)
    const bar = page.locator('.doc-controls')
    for (const button of await bar.getByRole('button').all())
      await expect(button).toBeInViewport({ ratio: 1 })
    const values = bar.locator('.doc-controls__value')
    const cut = await values.evaluateAll((all) =>
      all.filter((each) => each.scrollWidth > each.clientWidth + 1),
    )
    expect(cut).toEqual([])
    await page.getByText('Een dossier: inleiding').click({ trial: true })

    await page.goto('/admin/collections/redirects')
    await expect(page.getByRole('button', { name: 'Prullenbak' })).toBeInViewport({ ratio: 1 })

    await page.goto('/admin/account')
    await expect(page.getByRole('heading', { name: 'Weergave' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.goto('about:blank')
  })
