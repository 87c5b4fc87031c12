import { expect, onTestFinished, vi } from 'vitest'

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

test('a letter of ten thousand signs is whole, as text and as a mail', async ({ rest }) => {
  const brief = `${'é'.repeat(9_990)} & <b>"'\n`.padEnd(10_000, 'x')
  expect((await take(rest, { brief, formaat: 'tekst' })).text).toBe(`${brief}\n`)
  const [, query = ''] =
    /href="mailto:\?([^"]+)"/.exec((await take(rest, { brief, formaat: 'mail' })).text) ?? []
  const mail = new URLSearchParams(query.replaceAll('&amp;', '&'))
  expect(Object.fromEntries(mail)).toEqual({ subject: 'Verzoek', body: brief.replace('\n', '\r\n') })
})

test('a letter that cannot be made is told of in Dutch, and nothing of it is in the log', async ({
  payload,
  rest,
}) => {
  const { Packer } = await import('docx')
  const broken = vi.spyOn(Packer, 'toBuffer').mockRejectedValue(new Error(`Broke on ${letter}`))
  const written = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockReturnValue(true),
  )
  payload.logger.level = 'info'
  onTestFinished(() => {
    payload.logger.level = 'silent'
    for (const spy of [broken, ...written]) spy.mockRestore()
  })
  const { status, text } = await take(rest, { onderwerp: secret, formaat: 'docx' })
  expect([status, text]).toEqual([500, expect.stringMatching(/^De brief kon niet worden gemaakt\. Ga terug/)])
  const log = written.flatMap(({ mock }) => mock.calls.map(([line]) => String(line))).join('')
  expect(log).toContain('A letter could not be made')
  expect(log).not.toContain(secret)
})
