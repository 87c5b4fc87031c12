import type { APIRequestContext } from '@playwright/test'

import { ask, sitemapPaths, test, type Answer } from './outage'
import { expect, logIn, remove, withReadTime } from './staff'

/** Every kind of address that is no page of the sitemap. */
const others = [
  '/sitemap.xml',
  '/robots.txt',
  '/manifest.webmanifest',
  '/zoeken',
  '/beeld.png',
  '/wijzigingen.atom',
  '/themas/asiel.md',
  '/themas/asiel.atom',
  '/themas/asiel.ris',
  '/themas/asiel.bib',
  '/themas/asiel/beeld.png',
  '/themas/bestaat-niet',
  '/themas/bestaat-niet.md',
  '/organisaties/bestaat-niet',
  '/vragen/bestaat-niet',
  '/zomaar-iets',
]

test('what was visited before answers as it did while the database is away', async ({
  request,
  dossier,
  database,
}) => {
  const paths = [...(await sitemapPaths(request)), ...others, `/vragen/${dossier.key}`]
  const before = await askAll({ request, paths })
  await database.exportName()
  expect(await askAll({ request, paths })).toEqual(before)
  expect(new Set(Object.values(before))).toEqual(new Set([200, 307, 404]))
})

test('filters and pages of lists that were seen before keep answering', async ({ request, database }) => {
  const paths = [
    '/organisaties?thema=asiel&soort=ngo',
    '/organisaties?thema=asiel',
    '/vragen?thema=asiel',
    '/wijzigingen?pagina=1',
  ]
  const before = await askAll({ request, paths })
  await database.exportName()
  expect(await askAll({ request, paths })).toEqual(before)
})

for (const [what, path] of [
  ['a page', '/themas/nooit-eerder-gezien'],
  ['a question', '/vragen/nooitgezien'],
  ['an organisation', '/organisaties/nooit-eerder-gezien'],
  ['a file', '/themas/nooit-eerder-gezien.md'],
  ['a picture', '/themas/nooit-eerder-gezien/beeld.png'],
  ['a filter', '/organisaties?thema=asiel&soort=ministerie&soort=rechtspraak'],
  ['a list of questions', '/vragen?thema=asiel&pagina=2'],
  ['a search', '/zoeken?q=opvang'],
  ['the admin', '/admin'],
] as const) {
  test(`${what} that was never seen says 503 in Dutch, and is right once the database is back`, async ({
    request,
    database,
  }) => {
    await database.exportName()
    const away = await ask({ request, path })
    expect(away.status).toBe(503)
    expect(away.headers['retry-after']).toBe('10')
    expect(away.text).toContain('<html lang="nl">')
    expect(away.text).toContain('Even niet beschikbaar')
    await database.giveBack()
    await expectSoon(async () => (await ask({ request, path })).status < 500)
    expect((await ask({ request, path })).text).not.toContain('Even niet beschikbaar')
  })
}

test('a page that was about to be made again stays as it was, and is made again afterwards', async ({
  request,
  dossier,
  as,
  database,
}) => {
  const path = `/themas/${dossier.slug}`
  const staff = withReadTime(await as('eindredacteur'))
  expect((await ask({ request, path })).status).toBe(200)
  const another = await staff.post('/api/synonyms', {
    data: { words: [`storing${dossier.topic}`, 'uitval'] },
  })
  expect(another.status()).toBe(201)
  await database.exportName()
  for (const visit of ['the first', 'the second', 'the third']) {
    const answer = await ask({ request, path })
    expect(answer.status, visit).toBe(200)
    expect(answer.text, visit).toContain(dossier.question)
  }
  await database.giveBack()
  await expectSoon(async () => (await ask({ request, path: '/readyz' })).status === 200)
  const description = 'Na de storing geschreven.'
  const saved = await staff.patch(`/api/topics/${dossier.topic}`, {
    data: { description, _status: 'published' },
  })
  expect(saved.status()).toBe(200)
  expect((await ask({ request, path })).text).toContain(description)
  await remove(staff, `/api/synonyms/${(await another.json()).doc.id}`)
})

for (const moment of ['before', 'while', 'right after'] as const) {
  test(`a topic whose withdrawal begins ${moment} the database goes is not seen again once it is withdrawn`, async ({
    request,
    dossier,
    as,
    database,
  }) => {
    const path = `/themas/${dossier.slug}`
    const staff = withReadTime(await as('eindredacteur'))
    const { updatedAt } = await (await staff.get(`/api/topics/${dossier.topic}?depth=0`)).json()
    expect((await ask({ request, path })).status).toBe(200)
    const withdraw = (): Promise<number> =>
      staff
        .patch(`/api/topics/${dossier.topic}`, { data: { _status: 'draft', updatedAt } })
        .then((response) => response.status())
    if (moment === 'before') await database.exportName()
    const withdrawn = withdraw()
    if (moment === 'right after') await withdrawn
    if (moment !== 'before') await database.exportName()
    const isTold = (await withdrawn) === 200
    const away = await ask({ request, path })
    if (isTold) expect(away.status).toBe(503)
    else expect([200, 503]).toContain(away.status)
    await database.giveBack()
    await expectSoon(async () => (await ask({ request, path: '/readyz' })).status === 200)
    const { docs } = await (await request.get(`/api/topics?where[id][equals]=${dossier.topic}`)).json()
    expect((await ask({ request, path })).status).toBe(docs.length > 0 ? 200 : 404)
    if (isTold) expect(docs).toEqual([])
  })
}

test('publishing is refused without loss, and who writes on can publish once the database is back', async ({
  page,
  request,
  dossier,
  database,
}) => {
  const title = 'Geschreven tijdens de storing'
  const path = `/themas/${dossier.slug}`
  await logIn({ page, role: 'eindredacteur' })
  await page.goto(`/admin/collections/subtopics/${dossier.subtopic}`)
  const field = page.getByRole('textbox', { name: 'Titel *' })
  await field.fill(title)
  await database.exportName()
  await page.getByRole('button', { name: /^Publiceer/ }).click()
  await expect(page.getByText(/database is even niet bereikbaar/)).toBeVisible()
  await expect(field).toHaveValue(title)
  expect((await ask({ request, path })).text).not.toContain(title)
  await database.giveBack()
  await expect.poll(async () => (await request.get('/readyz')).status()).toBe(200)
  await field.press('End')
  await field.pressSequentially(', en erna')
  await page.getByRole('button', { name: /^Publiceer/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publiceer' }).click()
  await expect(page.getByText(/succesvol/i).first()).toBeVisible()
  expect((await ask({ request, path })).text).toContain(`${title}, en erna`)
})

test('a member of staff is not taken for a stranger while the database is away', async ({
  page,
  dossier,
  database,
}) => {
  await logIn({ page, role: 'redacteur' })
  await database.exportName()
  for (const path of ['/admin/collections/topics', `/voorbeeld/themas/${dossier.topic}`]) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(503)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Even niet beschikbaar')
  }
  await database.giveBack()
  await page.getByRole('link', { name: 'Probeer opnieuw' }).click()
  await expect(page.getByText(dossier.question)).toBeVisible()
})

async function askAll({
  request,
  paths,
}: {
  request: APIRequestContext
  paths: string[]
}): Promise<Record<string, Answer['status']>> {
  const answers: Record<string, Answer['status']> = {}
  for (const path of paths) answers[path] = (await ask({ request, path })).status
  return answers
}

/** Within a second of now. */
async function expectSoon(check: () => Promise<boolean>): Promise<void> {
  await expect.poll(check, { timeout: 1000, intervals: [50] }).toBe(true)
}
