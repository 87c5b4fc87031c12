import { expect, test } from 'vitest'

import { proseFromLexical } from './prose-from-lexical'
import { tidyLexicalLinks } from './tidy-lexical-links'

function text(words: string): object {
  return { type: 'text', text: words, format: 0 }
}

function link(url: string | undefined, ...children: object[]): object {
  return { type: 'link', fields: { linkType: 'custom', url, newTab: false }, children }
}

function block(type: string, ...children: object[]): object {
  return { type, children }
}

function state(...children: object[]): object {
  return { root: { type: 'root', children } }
}

function proseOf(...children: object[]): unknown {
  return proseFromLexical(tidyLexicalLinks(state(...children)))
}

test('keeps text and good links as they are', () => {
  const kept = state(block('paragraph', text('Zie '), link('https://cbs.nl/a', text('hier')), text('.')))
  expect(tidyLexicalLinks(kept)).toEqual(kept)
})

test('tidies an address', () => {
  expect(proseOf(block('paragraph', link('www.cbs.nl/?utm_source=a', text('hier'))))).toEqual([
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://www.cbs.nl/', children: [text_('hier')] }],
    },
  ])
})

test.each(['#noot', '#_ftn1', '/over-ons', 'tel:070123', '', undefined, 'https://', 'file:///a.docx'])(
  'makes text of a link to %j',
  (url) =>
    expect(proseOf(block('paragraph', text('a '), link(url, text('b'))))).toEqual([
      { type: 'paragraph', children: [text_('a '), text_('b')] },
    ]),
)

test('keeps an address with a mistake, which a check names', () => {
  const kept = state(block('paragraph', link('htps://cbs.nl', text('hier'))))
  expect(tidyLexicalLinks(kept)).toEqual(kept)
})

test('a link around a heading and a paragraph keeps all its words', () => {
  const card = link('https://cbs.nl', block('heading', text('Kop')), block('paragraph', text('Tekst.')))
  const expected = [
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'https://cbs.nl', children: [text_('Kop'), text_(' '), text_('Tekst.')] },
      ],
    },
  ]
  expect(proseOf(card)).toEqual(expected)
  expect(proseOf(block('paragraph', card))).toEqual(expected)
})

test('links in lists are tidied too', () => {
  const list = block(
    'list',
    block('listitem', link('#a', text('een'))),
    block('listitem', link('cbs.nl', text('twee'))),
  )
  expect(proseOf(list)).toEqual([
    {
      type: 'list',
      ordered: false,
      items: [
        { children: [text_('een')] },
        { children: [{ type: 'link', url: 'https://cbs.nl', children: [text_('twee')] }] },
      ],
    },
  ])
})

test.each([null, undefined, 'tekst', {}, { root: null }, { root: { children: [null, 1, 'a'] } }])(
  'takes %j without an error',
  (value) => expect(() => tidyLexicalLinks(value)).not.toThrow(),
)

function text_(words: string): object {
  return { type: 'text', text: words }
}
