import { expect, test } from 'vitest'

import { checkBody } from './check-body'

const json = 'application/json'

function check({ type, body }: { type: string; body: string | Buffer }): Promise<void> {
  return checkBody({ request: { headers: { 'content-type': type } }, body: Buffer.from(body) })
}

async function checkForm(parts: [string, string | File][]): Promise<void> {
  const form = new FormData()
  for (const [name, part] of parts) form.append(name, part)
  const sent = new Response(form)
  const type = sent.headers.get('content-type') ?? ''
  return check({ type, body: Buffer.from(await sent.arrayBuffer()) })
}

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const picture = new File(['x'], 'a.png', { type: 'image/png' })

test.each([
  [json, ''],
  [json, '{}'],
  [json, '\uFEFF{"title":"Asiel"}'],
  ['application/json; charset=utf-8', nested(200)],
  ['application/x-www-form-urlencoded', 'text=Tip'],
  ['text/plain', 'x'],
  ['', '[1]'],
])('a body of %s may be %j', async (type, body) => {
  await expect(check({ type, body })).resolves.toBeUndefined()
})

test.each([
  ...['null', '5', 'true', '"x"', '[]', '[null]', '{', 'x', '{"a":1}x'],
  nested(201),
  nested(100_000),
  `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
])('a document is not %.20s', async (text) => {
  await expect(check({ type: json, body: text })).rejects.toMatchObject({ status: 400 })
  await expect(check({ type: 'Application/JSON;charset=x', body: text })).rejects.toMatchObject({
    status: 400,
  })
  await expect(checkForm([['_payload', text]])).rejects.toMatchObject({ status: 400 })
})

test('a form may have a document and files', async () => {
  await checkForm([
    ['_payload', '{}'],
    ['file', picture],
  ])
  await checkForm([['other', '[']])
})

test.each<[string, [string, string | File][]]>([
  [
    'two documents',
    [
      ['_payload', '{}'],
      ['_payload', '{}'],
    ],
  ],
  ['a document that is a file', [['_payload', new File(['{}'], 'a.json')]]],
  ['a name in the place of a file', [['file', '{"filename":"a.png","mimeType":"image/png","size":1}']]],
  [
    'a name beside a file',
    [
      ['file', picture],
      ['file', 'null'],
    ],
  ],
])('a form is refused with %s', async (_, parts) => {
  await expect(checkForm(parts)).rejects.toMatchObject({ status: 400 })
})

test.each([
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=', '--\r\n'],
  ['multipart/form-data; boundary=x', '--y\r\n'],
  ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb'],
  ['multipart/mixed; boundary=x', '--x--\r\n'],
])('%s is refused that says %j', async (type, body) => {
  await expect(check({ type, body })).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining('is niet te lezen'),
  })
})
