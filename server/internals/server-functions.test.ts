import { expect, test } from 'vitest'

import { checkServerFunction } from './server-functions'

const id = '4'.repeat(42)
const text = 'text/plain;charset=UTF-8'

/** Has a form sent, of which the parts come in this order. */
async function sendForm(parts: [string, string | Blob][]): Promise<{ type: string; body: Buffer }> {
  const form = new FormData()
  for (const [name, part] of parts) form.append(name, part)
  const sent = new Response(form)
  const type = sent.headers.get('content-type') ?? ''
  return send({ type, body: Buffer.from(await sent.arrayBuffer()) })
}

function send({
  type = text,
  body,
}: {
  type?: string
  body: Buffer | string
}): Promise<{ type: string; body: Buffer }> {
  const headers = { 'next-action': id, 'content-type': type }
  return checkServerFunction({ request: { headers }, body: Buffer.from(body) })
}

const call = (args: unknown): string => JSON.stringify([{ name: 'form-state', args }])

test.each([
  ['nothing', {}],
  [
    'what JSON has no word for',
    { one: '$undefined', two: '$D2026-01-01', three: '$NaN', four: '$n12', five: '$$1' },
  ],
  ['a value that stands elsewhere in it', { one: { two: ['x'] }, same: '$0:0:args:one:two' }],
])('a call is let through with %s', async (_, args) => {
  expect(await send({ body: call(args) })).toEqual({ type: text, body: Buffer.from(call(args)) })
})

test('a call is let through with a file, and with a part that it refers to', async () => {
  await sendForm([
    ['1', new Blob(['picture'])],
    ['2', JSON.stringify({ file: '$B1' })],
    ['0', call({ file: '$B1', state: '$2', again: '$2:file' })],
  ])
})

test.each<[string, [string, string | Blob][]]>([
  ['no parts', []],
  ['no call among its parts', [['1', call({})]]],
  ['a file that is not there', [['0', call({ file: '$B1' })]]],
  [
    'a file that is a text',
    [
      ['1', '"picture"'],
      ['0', call({ file: '$B1' })],
    ],
  ],
  ['a part that is not there', [['0', call('$1')]]],
  [
    'a part that comes after it',
    [
      ['0', call('$1')],
      ['1', '{}'],
    ],
  ],
  [
    'a part that refers to one that is not there',
    [
      ['1', '"$2"'],
      ['0', call('$1')],
    ],
  ],
  [
    'a part that is no JSON',
    [
      ['1', '{'],
      ['0', call({})],
    ],
  ],
  [
    'a part twice',
    [
      ['1', '{}'],
      ['1', '{}'],
      ['0', call({})],
    ],
  ],
  [
    'a part of another name',
    [
      ['x', '{}'],
      ['0', call({})],
    ],
  ],
  ['a call that is no JSON', [['0', 'nonsense']]],
  ['a call that is a file', [['0', new Blob([call({})])]]],
])('a form is refused with %s', async (_, parts) => {
  await expect(sendForm(parts)).rejects.toMatchObject({ status: 400 })
})

test.each([
  '$B1',
  '$K1',
  '$Q1',
  '$W1',
  '$@1',
  '$F1',
  '$h1',
  '$i1',
  '$R1',
  '$r1',
  '$X1',
  '$x1',
  '$A1',
  '$nx',
  `$n${'9'.repeat(301)}`,
  '$Dx',
  '$',
  '$1',
  '$0:1',
  '$0:0:nowhere',
  '$0:0:name:length',
  '$0:0:args:constructor',
  '$S',
])('a call is refused with a text that React cannot read: %s', async (value) => {
  await expect(send({ body: call({ deep: [value] }) })).rejects.toMatchObject({ status: 400 })
})

test.each([
  ['multipart/form-data', 'nonsense'],
  ['multipart/form-data; boundary=x', ''],
  ['multipart/form-data; boundary=x', '--x\r\nnonsense'],
  ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[{'],
  [text, ''],
  [text, '[null]'],
  [text, '{"0":{"name":"form-state"}}'],
  [text, JSON.stringify([{ name: 'constructor' }])],
])('a body of %s is refused that says %j', async (type, body) => {
  await expect(send({ type, body })).rejects.toMatchObject({ status: 400 })
})

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const many = (count: number): string => JSON.stringify(Array<number>(count).fill(1))
const saying = (args: string): string => `[{"name":"form-state","args":${args}}]`

test('a call is refused that is deeper, or has more in it, than a form', async () => {
  await send({ body: saying(nested(400)) })
  await send({ body: saying(many(400_000)) })
  for (const args of [nested(600), nested(100_000), '['.repeat(200_000) + ']'.repeat(200_000), many(600_000)])
    await expect(send({ body: saying(args) })).rejects.toMatchObject({ status: 400 })
})

test('a call is refused that is as large by what it refers to', async () => {
  const eachTenOf = (parts: number): [string, string][] =>
    Array.from({ length: parts }, (_, part) => [
      String(part + 1),
      JSON.stringify(Array<string>(10).fill(part === 0 ? 'x' : `$${part.toString(16)}`)),
    ])
  await sendForm([...eachTenOf(5), ['0', call('$5')]])
  await expect(sendForm([...eachTenOf(7), ['0', call('$7')]])).rejects.toMatchObject({ status: 400 })
  const oneInTheOther = Array.from({ length: 20 }, (_, part): [string, string] => [
    String(part + 1),
    nested(100).replace('1', `"$${part.toString(16)}"`),
  ])
  await expect(sendForm([['0', '1'], ...oneInTheOther])).rejects.toMatchObject({ status: 400 })
})

test.each(['"$0"', '{"a":"$0:0"}', '{"a":{"b":"$0:0:args"}}', '{"a":"$0:0:args:b","b":"$0:0:args:a"}'])(
  'a call is refused that is a part of itself: %s',
  async (args) => {
    await expect(send({ body: saying(args) })).rejects.toMatchObject({ status: 400 })
  },
)

test('a call is refused with more parts than the files of a form', async () => {
  const parts = (count: number): [string, Blob][] =>
    Array.from({ length: count }, (_, part) => [String(part + 1), new Blob(['x'])])
  await sendForm([...parts(900), ['0', call({})]])
  await expect(sendForm([...parts(1000), ['0', call({})]])).rejects.toMatchObject({ status: 400 })
})

test('a call has one argument', async () => {
  for (const count of [0, 2, 10_000])
    await expect(
      send({ body: JSON.stringify(Array(count).fill({ name: 'form-state', args: {} })) }),
    ).rejects.toMatchObject({ status: 400 })
})

test('a form is handed on as it was read, however it was written', async () => {
  const part = (head: string, body: string): string =>
    `--x\r\n${head}Content-Disposition: form-data; name="0"\r\n\r\n${body}\r\n--x--\r\n`
  const written = await send({
    type: 'MULTIPART/FORM-DATA; boundary=x',
    body: part('Content-Transfer-Encoding: 8bit\r\n', call({})),
  })
  expect(written.type).toMatch(/^multipart\/form-data; boundary=/)
  const form = await new Response(new Uint8Array(written.body), {
    headers: { 'content-type': written.type },
  }).formData()
  expect([...form]).toEqual([['0', call({})]])
  expect(String(written.body)).not.toContain('8bit')
  const type = 'application/x-www-form-urlencoded'
  expect(await send({ type, body: call({}) })).toMatchObject({ type: text })
})

test('what calls nothing is refused', async () => {
  for (const action of [undefined, '', 'x', '4'.repeat(41)])
    await expect(
      checkServerFunction({
        request: { headers: { 'next-action': action } },
        body: Buffer.from(call({})),
      }),
    ).rejects.toMatchObject({ status: 400 })
})
