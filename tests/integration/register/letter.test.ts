import { expect } from 'vitest'

import { test } from '@/tests/support/integration-test'
import type { Rest, RestAnswer } from '@/tests/support/rest'

const secret = 'Geheimzinnigheid'
const letter = `Geachte heer of mevrouw,\r\n\r\nIk vraag u om <b>${secret}</b> & meer.`

function take(rest: Rest, fields: Record<string, string>): Promise<RestAnswer> {
  return rest({
    path: '/woo/letter',
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    text: new URLSearchParams({ onderwerp: 'Verzoek', brief: letter, ...fields }).toString(),
  })
}

test('a letter is taken along as text, for a word processor or as a mail, and kept by nobody', async ({
  payload,
  rest,
}) => {
  const text = await take(rest, { formaat: 'tekst' })
  expect(text.text).toBe(`Geachte heer of mevrouw,\n\nIk vraag u om <b>${secret}</b> & meer.\n`)
  expect(text.headers.get('content-disposition')).toBe('attachment; filename="woo-verzoek.txt"')
  const document = await take(rest, { formaat: 'docx' })
  expect(document.headers.get('content-type')).toMatch(/wordprocessingml/)
  const mail = await take(rest, { formaat: 'mail' })
  expect(mail.text).toContain('mailto:?subject=Verzoek&amp;body=Geachte%20heer%20of%20mevrouw%2C%0D%0A')
  expect(mail.text).not.toContain('<b>')
  for (const answer of [text, document, mail]) {
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  }
  const { rows } = await payload.db.drizzle.execute(`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`)
  for (const { name } of rows) {
    const found = await payload.db.drizzle.execute(
      `select count(*)::int as count from "${String(name)}" t where t::text like '%${secret}%'`,
    )
    expect(found.rows, String(name)).toEqual([{ count: 0 }])
  }
})

test('what is no letter is told so in Dutch', async ({ rest }) => {
  const wrong: Record<string, string>[] = [
    { brief: '', formaat: 'tekst' },
    { brief: 'a'.repeat(30_001), formaat: 'docx' },
    { formaat: 'pdf' },
    {},
  ]
  for (const fields of wrong) {
    const { status, text } = await take(rest, fields)
    expect(status).toBe(400)
    expect(text).toMatch(/brief/)
  }
})

test('a letter of ten thousand signs is whole', async ({ rest }) => {
  const { text } = await take(rest, { brief: 'é'.repeat(10_000), formaat: 'tekst' })
  expect(text).toBe(`${'é'.repeat(10_000)}\n`)
})
