import { describe, expect, test } from 'vitest'

import { proseFromLexical } from './prose-from-lexical'

const paragraph = (...children: unknown[]): unknown => ({ type: 'paragraph', children })
const text = (content: string, format = 0): unknown => ({ type: 'text', text: content, format })
const link = (url: unknown, ...children: unknown[]): unknown => ({ type: 'link', fields: { url }, children })
const list = (listType: string, ...items: unknown[][]): unknown => ({
  type: 'list',
  listType,
  children: items.map((children) => ({ type: 'listitem', children })),
})
const read = (...children: unknown[]): ReturnType<typeof proseFromLexical> =>
  proseFromLexical({ root: { children } })

describe('proseFromLexical', () => {
  test('reads paragraphs with bold and italic text', () => {
    expect(read(paragraph(text('Wie '), text('mag', 1), text(' ', 2), text('blijven', 3)))).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Wie ' },
          { type: 'text', text: 'mag', bold: true },
          { type: 'text', text: ' ', italic: true },
          { type: 'text', text: 'blijven', bold: true, italic: true },
        ],
      },
    ])
  })

  test('ignores other formats, such as underline and code', () => {
    expect(read(paragraph(text('a', 8), text('b', 16)))).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      },
    ])
  })

  test('reads links, and keeps only the text of one that cannot be used', () => {
    const address = 'https://www.coa.nl'

    expect(
      read(
        paragraph(link(address, text('COA', 1)), link('javascript:x', text('hier')), link(3, text('daar'))),
      ),
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: address, children: [{ type: 'text', text: 'COA', bold: true }] },
          { type: 'text', text: 'hier' },
          { type: 'text', text: 'daar' },
        ],
      },
    ])
  })

  test('reads line breaks', () => {
    expect(read(paragraph(text('een'), { type: 'linebreak' }, text('twee')))).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'text', text: 'een' }, { type: 'break' }, { type: 'text', text: 'twee' }],
      },
    ])
  })

  test('reads lists, and puts a nested one into the item before it', () => {
    expect(read(list('number', [text('een')], [list('bullet', [text('binnen')])], [text('twee')]))).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [
          {
            children: [{ type: 'text', text: 'een' }],
            list: { type: 'list', ordered: false, items: [{ children: [{ type: 'text', text: 'binnen' }] }] },
          },
          { children: [{ type: 'text', text: 'twee' }] },
        ],
      },
    ])
  })

  test('keeps the text of what prose has no word for', () => {
    expect(
      read({ type: 'heading', tag: 'h2', children: [text('Kop')] }, { type: 'upload', value: 3 }),
    ).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'Kop' }] }])
  })

  test('drops empty paragraphs', () => {
    expect(read(paragraph(), paragraph(text('')))).toEqual([])
  })

  test.for([
    null,
    undefined,
    '',
    'tekst',
    3,
    {},
    { root: null },
    { root: { children: 'x' } },
    { root: { children: [null] } },
  ])('has nothing to say of %j', (state) => {
    expect(proseFromLexical(state)).toEqual([])
  })
})
