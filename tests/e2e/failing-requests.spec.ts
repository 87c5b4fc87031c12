import type { APIRequestContext } from '@playwright/test'

import { parts } from './failing-parts'
import { test } from './odd-content'
import { expect, logIn, make, remove, type Dossier } from './staff'

/** How a request ends that the site does not answer as it should. */
const endings = [
  { abort: true },
  { status: 500, contentType: 'text/html', body: '<h1>Fout</h1>' },
  { status: 200, contentType: 'text/html', body: '<h1>Log in</h1>' },
] as const

/** Each button with every ending takes minutes, and all but the forms of Payload send in one way: each gets one in turn. */
const endingsOf = (place: number): (typeof endings)[number][] =>
  process.env.TEST_LONG ? [...endings] : endings.filter((_, at) => at === place % endings.length)

const unreadable = /Er kwam geen antwoord dat te lezen is/

/** What lies outside a dialog that is open can be seen at most. */
const reachable = 'dialog:modal, body:not(:has(dialog:modal))'

for (const [place, [name, part]] of Object.entries(parts).entries()) {
  const { address, method, told: words = unreadable, open, press } = part
  test(`${name} tells in Dutch what became of it, however the request ends`, async ({
    page,
    dossier,
    staff,
    made,
    add,
  }, { testId }) => {
    await makeDraft({ staff, dossier })
    const scene = {
      dossier,
      name: `Proef ${testId}`,
      staff,
      addOrganisation: (name: string) => add('organisations', { name, type: 'ngo' }),
    }
    const path = await open(scene)
    if (path.includes('/tips/')) made.unshift(path.replace('/admin/collections', '/api'))
    await logIn({ page, role: 'beheerder' })
    for (const answer of endingsOf(place)) {
      await page.goto(path, { waitUntil: 'networkidle' })
      await page.route(address, (route) => {
        if (method !== undefined && route.request().method() !== method) return route.fallback()
        return 'abort' in answer ? route.abort() : route.fulfill(answer)
      })
      await press(page, scene)
      const told = page.locator(reachable).getByText(words).first()
      await expect(told, JSON.stringify(answer)).toBeVisible()
      await page.unroute(address)
    }
    await page.goto('about:blank')
  })
}

test('the name of an organisation that did not load is asked for again', async ({ page, dossier, as }) => {
  const staff = await as('eindredacteur')
  const name = `Raad ${dossier.slug}`
  const { id } = await make(staff, 'organisations', { name, type: 'ngo', _status: 'published' })
  const data = { organisations: [{ organisation: id }], _status: 'draft' }
  await makeDraft({ staff, dossier, data })
  await logIn({ page, role: 'redacteur' })
  let failures = 0
  await page.route(/\/api\/find\?collection=organisations/, async (route) => {
    failures += 1
    await (failures === 1 ? route.abort() : route.fallback())
  })
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await page.getByRole('tab', { name: 'Organisaties' }).click()
  await expect(page.locator('#field-organisations').getByText(name).first()).toBeVisible({ timeout: 15_000 })
  expect(failures).toBeGreaterThan(1)
  await page.goto('about:blank')
  await makeDraft({ staff, dossier, data: { organisations: [] } })
  await remove(staff, `/api/organisations/${id}`)
})

/** Gives the topic a draft, read as a form reads it, so that there is something to publish. */
async function makeDraft({
  staff,
  dossier: { topic },
  data = { description: 'Anders.' },
}: {
  staff: APIRequestContext
  dossier: Dossier
  data?: object
}): Promise<void> {
  const { updatedAt } = await (await staff.get(`/api/topics/${topic}?draft=true&depth=0`)).json()
  const saved = await staff.patch(`/api/topics/${topic}?draft=true`, { data: { ...data, updatedAt } })
  expect(saved.status(), await saved.text()).toBe(200)
}
