import { HtmlValidate } from 'html-validate'

import { errorPage } from '@/server/http/error-page'

import { faults } from './fits'
import { partsOfClient } from './parts-of-client'
import { missingKinds, pageKinds } from './page-kinds'
import { expect, logIn, test, withReadTime } from './staff'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // How React and Next write their markup, which browsers read alike: `class=""`, `<meta/>`, attributes in capitals.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // Next puts its styles and scripts where it will.
    'no-inline-style': 'off',
    'script-type': 'off',
  },
})

test('the HTML of every page of the sitemap is valid', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  )
  expect(paths.length).toBeGreaterThan(20)
  for (const path of paths) {
    const html = await (await request.get(path)).text()
    expect(await errorsOf(html), path).toEqual([])
    expect(partsOfClient(html), path).toEqual([])
  }
})

for (const path of [...pageKinds, ...missingKinds]) {
  test(`the HTML of ${path} is valid, and has nothing for a client of Next`, async ({ request }) => {
    const html = await (await request.get(path)).text()
    expect(await errorsOf(html)).toEqual([])
    expect(partsOfClient(html)).toEqual([])
  })
}

test('the HTML of a removed question is valid, and axe finds nothing in it', async ({
  page,
  dossier,
  as,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  const data = { questions: [{ text: 'Wat kwam ervoor in de plaats?' }], _status: 'published' }
  expect((await staff.patch(`/api/subtopics/${dossier.subtopic}`, { data })).status()).toBe(200)
  const answer = await page.goto(`/vragen/${dossier.key}`)
  expect(answer?.status()).toBe(404)
  expect(await errorsOf((await answer?.text()) ?? '')).toEqual([])
  expect(await faults(page)).toEqual([])
})

for (const status of [500, 503] as const) {
  test(`the HTML of the page for ${status} is valid, and axe finds nothing in it`, async ({ page }) => {
    const html = errorPage(status)
    expect(await errorsOf(html)).toEqual([])
    await page.setContent(html)
    expect(await faults(page)).toEqual([])
  })
}

test('the HTML of a preview is valid, with the parts for a client of Next that public pages lack', async ({
  page,
  dossier,
}) => {
  await logIn({ page, role: 'redacteur' })
  const answer = await page.goto(`/voorbeeld/themas/${dossier.topic}`)
  await expect(page.getByRole('complementary', { name: 'Voorbeeld' })).toBeVisible()
  const html = (await answer?.text()) ?? ''
  expect(await errorsOf(html)).toEqual([])
  const parts = partsOfClient(html).join('\n')
  for (const part of ['<!--', 'self.__next_f', '<link preload> in the head', '<div hidden>'])
    expect(parts).toContain(part)
})

async function errorsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) => `${ruleId} ${line}:${column} ${message} (${selector})`,
    ),
  )
}
