import { emptyPage, type PageWeight, weighPage, weightLimits } from '@/scripts/bench/page-weight'
import { expect, test } from './staff'

test.describe('what a first visit loads', () => {
  let empty: PageWeight

  test.beforeAll(async ({ browser, baseURL }) => {
    empty = await weighPage({ browser, url: `${baseURL}${emptyPage}` })
    expect(empty.script, 'the empty page runs what Next brings').toBeGreaterThan(50_000)
  })

  for (const path of [
    '/',
    '/themas',
    '/themas/asiel',
    '/organisaties',
    '/organisaties/nidos',
    '/vragen',
    '/zoeken',
  ]) {
    test(`${path} runs little more than what Next itself brings`, async ({ browser, baseURL }) => {
      const { script } = await weighPage({ browser, url: `${baseURL}${path}` })
      const own = script - empty.script
      const figures = `${path} runs ${script} bytes (gzip), the empty page ${empty.script}: ${own} are our own`
      expect(own, figures).toBeLessThanOrEqual(weightLimits.ownScript)
    })
  }

  test('Asiel is a light document, and light as a whole', async ({ browser, baseURL }) => {
    const { html, visit, visitByKind } = await weighPage({ browser, url: `${baseURL}/themas/asiel` })
    expect(html, `HTML of ${html} bytes (gzip)`).toBeLessThanOrEqual(weightLimits.html)
    const figures = `a first visit of ${visit} bytes: ${JSON.stringify(visitByKind)}`
    expect(visit, figures).toBeLessThanOrEqual(weightLimits.visit)
  })
})

test('headers that speak of a document go with documents, and not with their scripts', async ({
  request,
}) => {
  const document = await request.get('/themas/asiel')
  const script = /\/_next\/static\/[^"]+\.js/.exec(await document.text())?.[0] ?? ''
  const ofScript = (await request.get(script)).headers()
  for (const name of ['referrer-policy', 'cross-origin-opener-policy', 'permissions-policy']) {
    expect(document.headers(), name).toHaveProperty([name])
    expect(ofScript, name).not.toHaveProperty([name])
  }
  expect(ofScript).toHaveProperty(['x-content-type-options'], 'nosniff')
})
