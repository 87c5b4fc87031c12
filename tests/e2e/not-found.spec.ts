import { request as askNode } from 'node:http'

import type { Page } from '@playwright/test'

import { expect, test, withReadTime } from './staff'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    for (const [path, heading, meant, href] of [
      ['/themas/asil', 'Dit thema is er niet', 'Asiel', '/themas/asiel'],
      ['/organisaties/nido', 'Deze organisatie is er niet', 'Nidos', '/organisaties/nidos'],
      ['/Asiel', 'Deze pagina is er niet', 'Asiel', '/themas/asiel'],
      ['/oud/nidos.html', 'Deze pagina is er niet', 'Nidos', '/organisaties/nidos'],
    ] as const) {
      test(`${path} is not there, and what it may have meant is`, async ({ page }) => {
        await expectNotFound({ page, path, heading })
        await expect(page.getByRole('main').getByRole('link', { name: meant, exact: true })).toHaveAttribute(
          'href',
          href,
        )
      })
    }

    test('a question whose key was copied in part leads to the whole', async ({ page, dossier }) => {
      const path = `/vragen/${dossier.key.slice(0, -2)}`
      await expectNotFound({ page, path, heading: 'Deze vraag is er niet' })
      await expect(page.getByRole('link', { name: dossier.question })).toHaveAttribute(
        'href',
        `/vragen/${dossier.key}`,
      )
    })

    test('an address of two thousand characters fits on a narrow page', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 })
      await expectNotFound({ page, path: `/themas/${'a'.repeat(2000)}`, heading: 'Dit thema is er niet' })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  })
}

/** As they go over the wire: a browser would tidy some of them. */
const hostile = [
  '/themas/%00',
  '/themas/../../etc/passwd',
  '/themas/..%2f..%2fetc%2fpasswd',
  '/organisaties/..%5c..%5cwindows',
  `/${'a'.repeat(2000)}`,
  `/vragen/${'a'.repeat(2000)}`,
  '/themas/%E0%A4%A',
  '/organisaties/%E0%A4%A',
  '/vragen/%E0%A4%A',
  '/%E0%A4%A',
  '/themas/100%',
  '/themas/ASIEL',
  '/THEMAS/asiel',
  '/themas/%F0%9F%98%80',
  '/%F0%9F%98%80',
  '/themas/__proto__',
  '/themas/%3Cscript%3E',
  '/themas/%5Bslug%5D',
  "/organisaties/'%20or%201=1",
  '/vragen/a%2fb',
  '/themas/%00.md',
  '/:x*',
]

for (const path of hostile) {
  test(`${path.slice(0, 40)} is a whole page that says 404`, async ({ baseURL }) => {
    for (const visit of ['the first', 'the second']) {
      const { status, text } = await askRaw({ baseURL, path })
      expect(status, visit).toBe(404)
      expect(text).toMatch(/^<!DOCTYPE html><html[^>]* lang="nl"/)
      expect(text).toContain('is er niet</h1>')
      expect(text).toContain('id="zoekvraag"')
      expect(text).not.toContain('<script>alert')
    }
  })
}

for (const path of [
  '/themas/%E0%A4%A/beeld.png',
  '/themas/%E0%A4%A/atom',
  '/themas/ASIEL.ris',
  '/themas/x.bib',
  '/api/%E0%A4%A',
]) {
  test(`${path} is no page, and not there`, async ({ baseURL }) => {
    expect((await askRaw({ baseURL, path })).status).toBe(404)
  })
}

for (const [path, location] of [
  ['/themas/asiel/', '/themas/asiel'],
  ['/themas//asiel', '/themas/asiel'],
  ['//example.org/', '/example.org/'],
] as const) {
  test(`${path} leads to ${location} on this site`, async ({ baseURL }) => {
    const answer = await askRaw({ baseURL, path })
    expect(answer.status).toBe(308)
    expect(answer.location).toBe(location)
  })
}

/** What the server sends is whole, and the browser leaves it as it is. */
async function expectNotFound({
  page,
  path,
  heading,
}: {
  page: Page
  path: string
  heading: string
}): Promise<void> {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  const response = await page.goto(path, { waitUntil: 'networkidle' })
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  await expect(page.getByRole('main').getByLabel('Zoek in thema’s')).toBeVisible()
  await expect(page).toHaveTitle(/niet gevonden/)
  expect(problems).toEqual([])
}

interface RawAnswer {
  status: number | undefined
  location: string | undefined
  text: string
}

function askRaw({ baseURL, path }: { baseURL: string | undefined; path: string }): Promise<RawAnswer> {
  const { hostname, port } = new URL(baseURL ?? '')
  return new Promise((resolve, reject) => {
    const asked = askNode({ hostname, port, path }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('end', () => {
        const { statusCode: status, headers } = response
        resolve({ status, location: headers.location, text: Buffer.concat(chunks).toString() })
      })
    })
    asked.once('error', reject)
    asked.end()
  })
}

test('a page that has a new address is found at its old one', async ({ dossier, as, request, page }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const slug = `${dossier.slug}-nieuw`
  expect(
    (await staff.patch(`/api/topics/${dossier.topic}`, { data: { slug, _status: 'published' } })).status(),
  ).toBe(200)
  expect((await request.get(`/themas/${dossier.slug}`, { maxRedirects: 0 })).status()).toBe(308)
  await page.goto(`/themas/${dossier.slug}`)
  await expect(page).toHaveURL(`/themas/${slug}`)
})
