import { expect } from 'vitest'

import { test } from '@/tests/support/integration-test'

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'multipart/form-data; boundary=a' }
const part = (name: string): string => `--a\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`

const bodies: [what: string, headers: Record<string, string>, text: string][] = [
  ['no JSON', json, '{"a":'],
  ['no JSON in a form', form, `${part('_payload')}{x\r\n--a--\r\n`],
  ['a form without a boundary', { 'content-type': 'multipart/form-data' }, 'x'],
  ['a form that is cut off', form, `${part('_payload')}{}`],
  ['a form that is none', form, 'x'],
  ['a character that no text has', json, '{"title":"a\\u0000b","email":"a\\u0000b","password":"a"}'],
]

for (const [what, headers, text] of bodies) {
  for (const path of ['/topics', '/media', '/users/login', '/users/forgot-password']) {
    // In a text of ours it is taken out, as whatever else nobody sees.
    if (text.includes('u0000') && path === '/topics') continue
    test(`${what} is refused at ${path} in Dutch`, async ({ make, rest }) => {
      await make.staff('eindredacteur')
      const as = path.startsWith('/users') ? undefined : 'eindredacteur'
      const answer = await rest({ path, method: 'POST', text, headers, as })
      expect([400, 401], answer.text).toContain(answer.status)
      expect(answer.text).not.toMatch(/Invalid|Missing|wrong|following|JSON|must/)
    })
  }
}

test('a character that no text has is taken out of a title', async ({ make, rest, payload }) => {
  await make.staff('eindredacteur')
  const body = { title: 'a\u0000b', _status: 'draft' }
  const answer = await rest({ path: '/topics?draft=true', method: 'POST', body, as: 'eindredacteur' })
  expect(answer.status, answer.text).toBe(201)
  const { docs } = await payload.find({
    collection: 'topics',
    draft: true,
    where: { title: { equals: 'ab' } },
  })
  expect(docs).toHaveLength(1)
})

test('what Payload refuses in English alone is said in Dutch', async ({ make, rest }) => {
  await make.staff('eindredacteur')
  for (const [path, method, body, words] of [
    ['/users/forgot-password', 'POST', {}, 'Vul je mailadres in.'],
    ['/users/reset-password', 'POST', { token: 'x', password: 'lang-genoeg-woord' }, 'Vraag een nieuwe aan.'],
    ['/topics', 'DELETE', undefined, 'Zeg erbij wat er weg moet.'],
    ['/topics?where[nope][equals]=1', 'GET', undefined, 'niet zoeken'],
  ] as const) {
    const answer = await rest({ path, method, body, as: 'eindredacteur' })
    expect(answer.status, path).toBeLessThan(500)
    expect(answer.text).toContain(words)
  }
})

test.for([
  ['/topics', 5],
  ['/media', true],
  ['/topics', undefined],
  ['/topics', { title: 'Asiel', _status: [] }],
  ['/sources', { title: 'Bron', _status: { a: 1 } }],
  ['/topics', { title: 'Asiel', subtopics: 'x' }],
  ['/topics', { title: 'Asiel', subtopics: { a: 1 } }],
  ['/topics', { title: 'Asiel', description: 'Over asiel.', subtopics: [99_999] }],
  ['/topics', { title: 'Asiel', sources: [{ a: 1 }], organisations: 'x' }],
  ['/synonyms', { words: [1, { a: 1 }] }],
  ['/synonyms', { words: 'x' }],
  ['/synonyms', { words: null }],
] as const)('what is of no form that %s has is a wrong request: %j', async ([path, body], { make, rest }) => {
  await make.staff('eindredacteur')
  const answer = await rest({ path, method: 'POST', body, as: 'eindredacteur' })
  expect(answer.status, answer.text).toBe(400)
})

test('what has no versions restores none', async ({ make, rest }) => {
  await make.staff('beheerder')
  for (const as of [undefined, 'beheerder'] as const) {
    const answer = await rest({ path: '/media/versions/1', method: 'POST', body: {}, as })
    expect([answer.status, answer.text]).toEqual([404, expect.stringContaining('geen versies')])
  }
})
