import { createHash } from 'node:crypto'

import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'

import { colourSchemeScript } from '@/domain/site/colour-scheme-script'

import { test } from './odd-content'
import { missingKinds, pageKinds } from './page-kinds'
import { expect, logIn } from './staff'
import { listenForViolations } from './violations'

/** The one inline script, as it stands in every page. */
const colourScript = `'sha256-${createHash('sha256').update(colourSchemeScript).digest('base64')}'`

const nonce = /'nonce-[\w+/=]{24}'/g

const policies = {
  document: `default-src 'none'; script-src 'self' ${colourScript}; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  client: `default-src 'none'; script-src 'nonce' ${colourScript} 'strict-dynamic'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'`,
  file: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  data: "default-src 'none'; frame-ancestors 'none'",
}

/**
 * Of these the HTTP Observatory scores Content-Security-Policy, X-Frame-Options, X-Content-Type-Options,
 * Referrer-Policy, Cross-Origin-Resource-Policy and, over https, Strict-Transport-Security; it also wants no
 * Access-Control-Allow-Origin for anybody, cookies that are HttpOnly, Secure and SameSite, and no script of others.
 */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
}

const document = {
  ...everywhere,
  'content-security-policy': policies.document,
  'x-frame-options': 'DENY',
  'speculation-rules': '"/speculation-rules.json"',
  'cache-control': 'public, max-age=0, must-revalidate',
}
const file = {
  ...everywhere,
  'content-security-policy': policies.file,
  'x-frame-options': 'DENY',
  'speculation-rules': undefined,
}
const built = {
  'content-security-policy': policies.data,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
}
const data = {
  ...everywhere,
  'content-security-policy': policies.data,
  'x-frame-options': 'DENY',
  'cache-control': 'private, no-store',
}
const client = {
  ...everywhere,
  'content-security-policy': policies.client,
  'x-frame-options': 'SAMEORIGIN',
  'speculation-rules': undefined,
}
const kept = { 'cache-control': 'public, max-age=0, must-revalidate' }

type Expected = Record<string, unknown>

const answers: [kind: string, path: string, expected: Expected][] = [
  ...pageKinds.map((path): [string, string, Expected] => ['a public page', path, document]),
  ...missingKinds.map((path): [string, string, Expected] => ['a page that is not there', path, document]),
  ['a page that is made each time', '/tip', { ...document, 'cache-control': 'private, no-store' }],
  ['a file of a topic', '/themas/asiel.md', { ...file, ...kept }],
  ['a feed', '/wijzigingen.atom', { ...file, ...kept }],
  ['an export', '/organisaties.csv', { ...file, ...kept }],
  ['a citation', '/themas/asiel.ris', { ...file, ...kept }],
  ['a drawn picture', '/themas/asiel/beeld.png', { ...file, ...kept }],
  ['the site map', '/sitemap.xml', { ...file, ...kept }],
  ['the manifest', '/manifest.webmanifest', { ...file, ...kept }],
  ['the description of the API', '/api/openapi.json', { ...file, ...kept }],
  [
    'what browsers may fetch',
    '/speculation-rules.json',
    { ...file, 'cache-control': 'public, max-age=86400' },
  ],
  ['a sign of life', '/livez', { ...file, 'cache-control': 'no-store' }],
  ['an icon', '/favicon.svg', built],
  ['proposals', '/zoeken/suggesties?q=opvang', data],
  ['the API', '/api/topics', data],
  ['the API, of what is not there', '/api/topics/999999', data],
  ['the API, where it has nothing', '/api/bestaat-niet', data],
  [
    'the log-in page',
    '/admin/login',
    { ...client, vary: expect.stringContaining('Sec-CH-Prefers-Color-Scheme') },
  ],
  [
    'a preview that leads to the log-in',
    '/voorbeeld/themas/1',
    { ...file, 'cache-control': 'private, no-store' },
  ],
  [
    'a picture that is not there',
    '/api/media/file/niets.webp',
    { ...file, 'cache-control': 'private, no-store' },
  ],
]

test('every answer has the headers of its kind', async ({ request }) => {
  for (const [kind, path, expected] of answers) {
    const headers = await headersOf({ request, path })
    for (const [name, value] of Object.entries(expected))
      expect.soft(headers[name], `${name} of ${kind}, ${path}`).toEqual(value)
    expect.soft(headers, `${kind}, ${path}`).not.toHaveProperty(['x-powered-by'])
    expect.soft(headers, `${kind}, ${path}`).not.toHaveProperty(['access-control-allow-origin'])
    // Over http alone, a browser would be told to ask for what is not there.
    expect.soft(headers, `${kind}, ${path}`).not.toHaveProperty(['strict-transport-security'])
  }
})

test('the headers are the same however it is asked', async ({ request }) => {
  for (const [kind, path] of answers) {
    const names = ['content-security-policy', ...Object.keys(built)]
    const asked = async (method: string, headers = {}): Promise<[number, Record<string, string>]> => {
      const answer = await request.fetch(path, { method, headers, maxRedirects: 0 })
      return [answer.status(), answer.headers()]
    }
    const [status, { etag = '' }] = await asked('GET')
    const ways = [await asked('HEAD'), await asked('OPTIONS'), await asked('DELETE')]
    if (status === 200 && etag !== '') {
      const again = await asked('GET', { 'if-none-match': etag })
      expect.soft(again[0], `${kind}, ${path}`).toBe(304)
      ways.push(again)
    }
    for (const [answered, headers] of ways)
      for (const name of names) expect.soft(headers, `${answered} of ${kind}, ${path}`).toHaveProperty([name])
  }
})

test('what is built has headers of its kind, and is kept for good', async ({ request }) => {
  const page = await request.get('/themas/asiel')
  // Typefaces are named in a header, so that a browser asks for them before it has read the page.
  const named = `${page.headers().link} ${await page.text()}`
  const addresses = [
    ...named.matchAll(/\/(?:_next\/static\/[^">]+\.(?:css|woff2)|behaviours-[0-9a-f]+\.js)/g),
  ].map(([address]) => address)
  for (const ending of ['.css', '.woff2', '.js'])
    expect(addresses).toContainEqual(expect.stringMatching(new RegExp(`\\${ending}$`)))
  for (const path of new Set(addresses)) {
    const headers = await headersOf({ request, path })
    expect(headers).toMatchObject({ ...built, 'cache-control': 'public, max-age=31536000, immutable' })
    expect(headers).not.toHaveProperty(['permissions-policy'])
  }
})

test('errors have the headers of their kind', async ({ request }) => {
  const tooLarge = await request.post('/api/media', { data: 'x'.repeat(17_000_000) })
  expect(tooLarge.status()).toBe(413)
  expect(tooLarge.headers()).toMatchObject(data)
  const refused = await request.post('/api/topics', { data: { title: 'Van niemand' } })
  expect(refused.status()).toBe(403)
  expect(refused.headers()).toMatchObject(data)
})

test('what staff see is for them alone, under a policy of that one answer', async ({ page, dossier }) => {
  await logIn({ page, role: 'eindredacteur' })
  const nonces = new Set<string>()
  for (const path of ['/admin', '/admin/collections/topics', `/voorbeeld/themas/${dossier.topic}`]) {
    const answer = await page.goto(path)
    const { 'content-security-policy': policy = '', ...headers } = answer?.headers() ?? {}
    expect(policy.replace(nonce, "'nonce'"), path).toBe(policies.client)
    expect(headers, path).toMatchObject({ ...everywhere, 'x-frame-options': 'SAMEORIGIN' })
    expect(headers['cache-control'], path).toMatch(/private.*no-store/)
    nonces.add(policy.match(nonce)?.[0] ?? '')
  }
  expect(nonces.size).toBe(3)
})

test('a session cookie is out of the reach of scripts and of other sites', async ({ page, context }) => {
  await logIn({ page, role: 'redacteur' })
  const cookies = await context.cookies()
  expect(cookies.find(({ name }) => name === 'payload-token')).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
  })
})

test('a picture is kept for good under its name, and has another name when it is another', async ({
  upload,
  add,
  staff,
  request,
}, { testId }) => {
  const image = await upload({ name: 'vlak.png', mimeType: 'image/png', buffer: await plain('white') })
  const path = `/api/media/file/${image.filename}`
  for (const method of ['GET', 'HEAD']) expect((await request.fetch(path, { method })).status()).toBe(404)
  await add('topics', { title: `Beeld ${testId}`, description: 'Een thema voor een proef.', image: image.id })
  const whole = await request.get(path)
  expect(whole.status()).toBe(200)
  expect(whole.headers()).toMatchObject({
    ...everywhere,
    'content-security-policy': policies.file,
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'image/webp',
    etag: `"${image.filename}"`,
  })

  const had = await request.get(path, { headers: { 'if-none-match': whole.headers().etag ?? '' } })
  expect([had.status(), (await had.body()).length]).toEqual([304, 0])
  const head = await request.head(path)
  expect([head.status(), head.headers().etag]).toEqual([200, whole.headers().etag])
  const part = await request.get(path, { headers: { range: 'bytes=0-3' } })
  expect([part.status(), await part.text()]).toEqual([206, 'RIFF'])
  const outdated = await request.get(path, { headers: { range: 'bytes=0-3', 'if-range': '"other"' } })
  expect(outdated.status()).toBe(200)
  expect((await staff.get(path)).headers()['cache-control']).toBe('private, max-age=31536000, immutable')

  const file = { name: 'vlak.png', mimeType: 'image/png', buffer: await plain('black') }
  const { updatedAt } = await (await staff.get(`/api/media/${image.id}`)).json()
  const replaced = await staff.patch(`/api/media/${image.id}`, {
    multipart: { file, _payload: JSON.stringify({ updatedAt }) },
  })
  expect(replaced.status(), await replaced.text()).toBe(200)
  const { doc } = await replaced.json()
  expect(doc.filename).toMatch(/^vlak-[0-9a-f]{10}\.webp$/)
  expect(doc.filename).not.toBe(image.filename)
  expect((await request.get(path)).ok()).toBe(false)
  expect((await request.get(`/api/media/file/${doc.filename}`)).status()).toBe(200)
})

test('a page of ours is fetched when its link is pointed at, and a filtered list is not', async ({
  page,
  context,
}) => {
  const devtools = await context.newCDPSession(page)
  const fetched: string[] = []
  const told: unknown[] = []
  devtools.on('Preload.ruleSetUpdated', ({ ruleSet }) => told.push(ruleSet.errorType ?? ruleSet.url))
  devtools.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) =>
    fetched.push(new URL(prefetchUrl).pathname),
  )
  await devtools.send('Preload.enable')
  await page.goto('/')
  await expect.poll(() => told).toEqual([new URL('/speculation-rules.json', page.url()).href])
  await page.getByRole('navigation').getByRole('link', { name: 'Organisaties', exact: true }).first().hover()
  await expect.poll(() => fetched).toContain('/organisaties')
})

// Public pages are listened to in `visitor.spec.ts`, the screens of the admin in `admin-views.spec.ts`, its windows in
// `admin-dialogs.spec.ts`.
test('nothing on a preview, or on a screen of the admin that is not there, is against its policy', async ({
  page,
  dossier,
}) => {
  const violations = await listenForViolations(page)
  await logIn({ page, role: 'beheerder' })
  const previews = [`/voorbeeld/themas/${dossier.topic}`, '/voorbeeld/themas/999999']
  for (const path of ['/admin/nergens', ...previews]) {
    await page.goto(path)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect.soft(violations.splice(0), path).toEqual([])
  }
})

test('nothing in a dialog, a picker or beside the form is against the policy of the admin', async ({
  page,
  dossier,
  upload,
}) => {
  const image = await upload({ name: 'vlak.png', mimeType: 'image/png', buffer: await plain('white') })
  const violations = await listenForViolations(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await logIn({ page, role: 'beheerder' })

  await page.goto(`/admin/collections/subtopics/${dossier.subtopic}`)
  await page.getByRole('button', { name: 'Plak vragen…' }).click()
  await expect(page.getByRole('dialog', { name: 'Plak vragen' })).toBeVisible()
  expect.soft(violations.splice(0), 'the dialog for pasting questions').toEqual([])

  await page.goto('/admin/collections/users')
  await page.getByRole('button', { name: 'Nodig iemand uit…' }).click()
  await expect(page.getByRole('dialog', { name: 'Nodig iemand uit' })).toBeVisible()
  expect.soft(violations.splice(0), 'the invitation').toEqual([])

  await page.goto(`/admin/collections/media/${image.id}`)
  const before = image.filename
  await page
    .getByRole('button', { name: /^(Bewerk|Afbeelding bewerken)/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect.soft(violations.splice(0), `the editor of ${before}`).toEqual([])

  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await page.getByRole('button', { name: 'Voorbeeld naast het formulier' }).click()
  const preview = page.frameLocator('#live-preview-iframe')
  await expect(preview.getByText(dossier.question)).toBeVisible()
  await page.getByRole('textbox', { name: 'Uitgelichte vraag' }).fill('Wie kijkt er mee?')
  await expect(preview.getByText('Wie kijkt er mee?')).toBeVisible()
  expect.soft(violations.splice(0), 'the preview beside the form').toEqual([])
})

async function headersOf({
  request,
  path,
}: {
  request: APIRequestContext
  path: string
}): Promise<Record<string, string>> {
  const headers = (
    await request.get(path, path.startsWith('/voorbeeld') ? { maxRedirects: 0 } : {})
  ).headers()
  const policy = headers['content-security-policy']
  return policy === undefined
    ? headers
    : { ...headers, 'content-security-policy': policy.replace(nonce, "'nonce'") }
}

/** A picture of one colour. */
async function plain(background: string): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 64, channels: 3, background } })
    .png()
    .toBuffer()
}
