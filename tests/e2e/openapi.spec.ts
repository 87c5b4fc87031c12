import { Validator } from '@seriousme/openapi-schema-validator'
import Ajv from 'ajv/dist/2020.js'

import { expect, test } from './staff'

test('the description is OpenAPI, and every answer is what it says', async ({ request }) => {
  const answer = await request.get('/api/openapi.json')
  expect(answer.status()).toBe(200)
  const description = await answer.json()
  expect(await new Validator().validate(description)).toMatchObject({ valid: true })
  const slugs: Record<string, string> = {
    themas: 'asiel',
    organisaties: 'nidos',
    bronnen: 'de-staat-van-migratie-2023',
    vragen: (await (await request.get('/vragen.json?thema=asiel')).json())[0].key,
  }
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: 'gids', components: description.components })
  const paths = Object.entries<{ get: { responses: { 200: { content: object } } } }>(description.paths)
  expect(paths.length).toBeGreaterThan(20)
  for (const [path, { get }] of paths) {
    const list = /^\/([a-z]+)/.exec(path)?.[1] ?? ''
    const file = await request.get(path.replace('{slug}', slugs[list] ?? ''))
    expect(file.status(), path).toBe(200)
    const [[type = '', { schema }] = ['', { schema: {} }]] = Object.entries<{ schema: object }>(
      get.responses[200].content as Record<string, { schema: object }>,
    )
    expect(file.headers()['content-type'], path).toContain(type)
    const body: unknown = type.includes('json') ? JSON.parse((await file.text()).trim()) : await file.text()
    const validate = ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('#/components', 'gids#/components')),
    )
    expect([validate(body), validate.errors], path).toEqual([true, null])
  }
})

test('the page about the data has examples that work', async ({ page, request }) => {
  await page.goto('/data')
  const links = page.getByRole('main').getByRole('link', { name: /^\/(organisaties|bronnen|vragen)/ })
  expect(await links.count()).toBeGreaterThan(3)
  for (const link of await links.all())
    expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200)
  await expect(page.getByText('nog geen licentie gekozen').first()).toBeVisible()
})
