import { describe, expect } from 'vitest'

import { readEnvironment } from '@/server/environment'
import { formTime } from '@/server/form-time'
import { clientAddressHeader } from '@/server/running-site'

import { test } from '../../support/integration-test'
import { people } from '../../support/people'
import { logIn } from '../../support/rest'

describe('a save', () => {
  test.for([
    [
      'subtopics',
      'title',
      { questions: Array.from({ length: 10_000 }, (_, i) => ({ text: `Wie is ${i}?` })) },
    ],
    [
      'subtopics',
      'title',
      { questions: Array.from({ length: 1_500 }, (_, i) => ({ text: `Wie is ${i}?` })) },
    ],
    ['topics', 'title', { sources: Array.from({ length: 10_000 }, (_, i) => i + 1) }],
    ['topics', 'title', { organisations: Array.from({ length: 10_000 }, () => ({ role: 'Rol' })) }],
    ['topics', 'title', { feeds: Array.from({ length: 10_000 }, (_, i) => `term ${i}`) }],
    ['organisations', 'name', { aliases: Array.from({ length: 10_000 }, (_, i) => `naam ${i}`) }],
    [
      'sources',
      'title',
      { links: Array.from({ length: 10_000 }, () => ({ label: 'x', url: 'https://x.nl' })) },
    ],
  ] as const)(
    'of a list that nobody reads is refused in Dutch, and nothing is stored',
    async ([collection, title, data], { payload, make, rest }) => {
      await make.staff('redacteur')
      const body = { [title]: 'Te veel', ...data }
      const started = Date.now()
      const answer = await rest({ path: `/${collection}?draft=true`, method: 'POST', body, as: 'redacteur' })
      expect([400, 413]).toContain(answer.status)
      expect(answer.text).toMatch(
        /hoogstens 2\.000 in één lijst|niet meer dan|hoogstens|maximaal|slechts|1000/,
      )
      expect(Date.now() - started).toBeLessThan(5_000)
      expect((await payload.count({ collection })).totalDocs).toBe(0)
    },
  )

  test.for([
    'gisteren',
    '2026-02-31',
    '2026-13-01',
    '99999',
    '0202-01-01',
    '+099999-01-01',
    12,
    {},
    true,
  ] as const)(
    'with %j as a date is refused in Dutch, and nothing is stored',
    async (reviewedAt, { payload, make, rest }) => {
      await make.staff('redacteur')
      const body = { title: 'Datum', reviewedAt }
      const answer = await rest({ path: '/topics?draft=true', method: 'POST', body, as: 'redacteur' })
      expect(answer.status).toBe(400)
      expect(answer.text).toMatch(/geen datum|Kies een jaar/)
      expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(0)
    },
  )

  test('with a date of the calendar is taken', async ({ make, rest }) => {
    await make.staff('redacteur')
    for (const reviewedAt of ['2026-03-31', '2024-02-29T00:00:00.000Z', null]) {
      const body = { title: `Datum ${reviewedAt}`, reviewedAt }
      const answer = await rest({ path: '/topics?draft=true', method: 'POST', body, as: 'redacteur' })
      expect(answer.status, answer.text).toBe(201)
    }
  })

  test.for([1e9, -5, 2020.5, 'twee', 3000] as const)(
    'of the year %j is refused',
    async (year, { make, rest }) => {
      await make.staff('redacteur')
      const body = { title: 'Jaar', year }
      const answer = await rest({ path: '/sources?draft=true', method: 'POST', body, as: 'redacteur' })
      expect(answer.status).toBe(400)
    },
  )

  test('that is no JSON, or no document, is refused and stores nothing', async ({ payload, make, rest }) => {
    await make.staff('redacteur')
    for (const text of ['{', '[]', '"x"', 'null', '{"title":{"$ne":1}}', '{"title":["a","b"]}', '\u0000']) {
      const answer = await rest({
        path: '/topics?draft=true',
        method: 'POST',
        text,
        headers: { 'content-type': 'application/json' },
        as: 'redacteur',
      })
      expect(answer.status, text).toBeGreaterThanOrEqual(400)
      expect(answer.status, text).toBeLessThan(500)
    }
    expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(0)
  })
})

test('a request of another site does nothing in somebody’s name', async ({ payload, make, rest }) => {
  await make.staff('beheerder')
  const { id } = await make.topic()
  const cookie = `payload-token=${await logIn({ payload, person: people.beheerder })}`
  const forged: Record<string, string>[] = [
    { cookie, origin: 'https://kwaad.example' },
    { cookie, origin: 'null' },
    { cookie, 'sec-fetch-site': 'cross-site' },
    { cookie },
  ]
  for (const headers of forged) {
    for (const [method, path] of [
      ['DELETE', `/topics/${id}?trash=true`],
      ['POST', '/users/invite'],
      ['POST', '/merges/merge'],
      ['POST', '/share-preview'],
      ['GET', '/users'],
    ] as const) {
      const body = method === 'POST' ? { label: 'x', collection: 'topics', id } : undefined
      const answer = await rest({ path, method, headers, ...(body && { body }) })
      expect([401, 403], `${method} ${path} ${JSON.stringify(headers)}`).toContain(answer.status)
    }
  }
  expect((await payload.count({ collection: 'topics' })).totalDocs).toBe(1)
})

describe('a form of visitors', () => {
  const values = [
    ...['\0\0', '\ud800', '\r\nSet-Cookie: a=b', '<script>alert(1)</script>', "'; drop table tips; --"],
    ...['__proto__', 'toString', 'a'.repeat(100_001)],
  ]
  const bodies = [
    ...['', '%', '%E0%A4%A', '=', '&&==&', 'tekst', 'brief', 'tekst[]=x&brief[]=x', '{"tekst":"x"}'],
    ...['__proto__=x&constructor=x', `${'a=b&'.repeat(30_000)}`, '\0', '--x\r\n\r\nx\r\n--x--'],
  ]
  /** Each value in each field of a form that is right but for that, and each body that is no such form. */
  const hostileBodies = (form: Record<string, string>): string[] => [
    ...Object.keys(form).flatMap((field) =>
      values.map((value) => new URLSearchParams({ ...form, [field]: value }).toString()),
    ),
    ...bodies,
  ]
  const sent = (body: string, visitor: number) => ({
    method: 'POST' as const,
    text: body,
    headers: {
      origin: readEnvironment(process.env).SITE_URL,
      [clientAddressHeader]: `10.2.${visitor >> 8}.${visitor & 255}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
  })

  test('with a tip is answered with a page, whatever it holds', async ({ payload, make, rest }) => {
    await make.topic()
    const tijd = formTime({ secret: process.env.PAYLOAD_SECRET ?? '', now: Date.now() - 60_000 })
    const form = { tekst: 'Tip', link: 'https://a.nl', naam: 'Jo', mail: 'jo@a.nl', bij: '/themas/asiel' }
    const hostile = hostileBodies({ ...form, soort: 'fout', tijd, website: '' })
    for (const [visitor, body] of hostile.entries()) {
      const { status, headers } = await rest({ path: '/tips/send', ...sent(body, visitor) })
      const location = headers.get('location') ?? ''
      expect([status, location], body.slice(0, 200)).toEqual([
        303,
        expect.stringMatching(
          /^\/tip(\/verzonden|\?(bij=%2Fthemas%2Fasiel&)?(soort=fout&)?fout=(leeg|lang|link|mail|laat))$/,
        ),
      ])
    }
    const { docs } = await payload.find({ collection: 'tips', pagination: false })
    expect(docs.length).toBeGreaterThan(20)
    for (const { path, kind, url } of docs)
      expect({ path, kind, url }).toEqual({
        path: expect.toBeOneOf(['/themas/asiel', null]),
        kind: expect.stringMatching(/^(tip|fout)$/),
        url: expect.toBeOneOf(['https://a.nl', null]),
      })
    await payload.delete({ collection: 'tips', where: { id: { exists: true } } })
  })

  test('with a letter is answered with that letter, or with a sentence in Dutch', async ({ rest }) => {
    const hostile = hostileBodies({ onderwerp: 'Verzoek', brief: 'Geachte', formaat: 'tekst' })
    const rejected: string[] = []
    for (const [visitor, body] of hostile.entries()) {
      const { status, headers, text } = await rest({ path: '/woo/letter', ...sent(body, visitor) })
      expect(headers.get('content-type'), body.slice(0, 200)).toBe('text/plain; charset=utf-8')
      expect(headers.get('set-cookie')).toBeNull()
      if (status !== 200) rejected.push(`${status} ${text}`)
    }
    expect(rejected.length).toBeGreaterThan(bodies.length)
    expect(new Set(rejected)).toEqual(
      new Set([
        '400 De brief is leeg. Ga terug en vul hem in.',
        '400 De brief is te lang. Ga terug en maak hem korter.',
        '400 Kies hoe je de brief wilt meenemen.',
      ]),
    )
  })
})
