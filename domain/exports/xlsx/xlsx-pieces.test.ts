import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'

import type { Columns } from '../cell'
import { xlsxPieces } from './xlsx-pieces'

interface Town {
  name: string | null
  people?: number | null
  since?: string
}

const columns: Columns<Town> = {
  naam: ({ name }) => name,
  inwoners: ({ people = null }) => people,
  sinds: ({ since }) => (since ? { day: since } : null),
}

async function workbook(batches: Town[][]): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of xlsxPieces({ title: 'Plaatsen', columns, batches: each(batches) }))
    pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* each(batches: Town[][]): AsyncGenerator<Town[]> {
  yield* batches
}

async function readBack(batches: Town[][]): Promise<unknown> {
  return readSheet(await workbook(batches))
}

test('text is text, a number is a number and a day is a date, under a row of names', async () => {
  const towns = [{ name: "'s-Gravenhage", people: 568_419, since: '2026-11-24' }, { name: 'Ons Dorp' }]
  expect(await readBack([towns])).toEqual([
    ['naam', 'inwoners', 'sinds'],
    ["'s-Gravenhage", 568_419, new Date('2026-11-24')],
    ['Ons Dorp', null, null],
  ])
})

test('batches come one below the other, empty ones leave no trace', async () => {
  const batches = [[], [{ name: 'a' }, { name: 'b' }], [], [{ name: 'c' }]]
  expect(await readBack(batches)).toEqual([
    ['naam', 'inwoners', 'sinds'],
    ...['a', 'b', 'c'].map((name) => [name, null, null]),
  ])
})

test('a list without records has its row of names', async () => {
  expect(await readBack([])).toEqual([['naam', 'inwoners', 'sinds']])
  expect(await readBack([[]])).toEqual([['naam', 'inwoners', 'sinds']])
})

test.for([
  '=1+1',
  '+31 70',
  '-5',
  '@SUM(A1)',
  '007',
  '1.10',
  'WAAR',
  '24-11-2026',
  'regel\nregel',
  '<b>&amp;</b> "x"',
  '😀 عربي é',
  ']]>',
])('the text %j stays that text', async (name) => {
  expect(await readBack([[{ name }]])).toEqual([
    ['naam', 'inwoners', 'sinds'],
    [name, null, null],
  ])
})

test('what no workbook can hold is replaced, and what it would read as a character by number is not read so', async () => {
  const name = `a\u0000b _x0041_ ${'c'.repeat(40_000)}`
  const files = unzipSync(await workbook([[{ name }]]))
  const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])
  const [text = ''] = /(?<=preserve">a)[^<]*/.exec(sheet) ?? []
  expect(text.startsWith('\uFFFDb _x005F_x0041_ c')).toBe(true)
  expect(text).toHaveLength(32_766)
  expect(text.endsWith('c…')).toBe(true)
})

test('a workbook names its default style, without which openpyxl and pandas warn', async () => {
  const { 'xl/styles.xml': styles } = unzipSync(await workbook([]))
  expect(new TextDecoder().decode(styles)).toContain('<cellStyle name="Normal" xfId="0" builtinId="0"/>')
})

test('the same records are the same file, to the byte', async () => {
  const batches = [[{ name: 'a', people: 1, since: '2026-11-24' }]]
  expect((await workbook(batches)).equals(await workbook(batches))).toBe(true)
})

test('pieces come while records are read', async () => {
  const towns = Array.from({ length: 500 }, (_, index) => ({ name: `plaats ${index * 7919}`, people: index }))
  let read = 0
  async function* batches(): AsyncGenerator<Town[]> {
    for (; read < 100; read += 1) yield towns
  }
  for await (const piece of xlsxPieces({ title: 'Plaatsen', columns, batches: batches() }))
    if (piece.length > 0 && read > 3) break
  expect(read).toBeLessThan(20)
})
