import { describe, expect } from 'vitest'

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
