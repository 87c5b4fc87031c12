import { expect, test } from 'vitest'

import { pageBodyFromLexical } from './page-body-from-lexical'

const text = (content: string, format = 0): unknown => ({ type: 'text', text: content, format })
const heading = (tag: string, ...children: unknown[]): unknown => ({ type: 'heading', tag, children })
const paragraph = (content: string): unknown => ({ type: 'paragraph', children: [text(content)] })
const titlesOf = (...children: unknown[]): unknown[] =>
  pageBodyFromLexical({ root: { children } }).map((passage) => [
    passage.heading?.level,
    passage.heading?.title,
  ])

test('a heading keeps its words and its level, and loses its markup', () => {
  const link = { type: 'link', fields: { url: 'https://wcag.example' }, children: [text('WCAG')] }
  expect(
    titlesOf(heading('h2', text('Wat '), text('telt', 1)), heading('h3', text('Volgens de '), link)),
  ).toEqual([
    ['h2', 'Wat telt'],
    ['h3', 'Volgens de WCAG'],
  ])
})

test('a line break in a heading is a space', () => {
  expect(titlesOf(heading('h2', text('Een'), { type: 'linebreak' }, text('twee')))).toEqual([
    ['h2', 'Een twee'],
  ])
})

test('paragraphs stand in the passage of the heading above them', () => {
  const children = [paragraph('Vooraf'), heading('h2', text('Kop')), paragraph('Eronder')]
  expect(pageBodyFromLexical({ root: { children } })).toEqual([
    { heading: null, prose: [{ type: 'paragraph', children: [{ type: 'text', text: 'Vooraf' }] }] },
    {
      heading: { anchor: 'kop', level: 'h2', title: 'Kop' },
      prose: [{ type: 'paragraph', children: [{ type: 'text', text: 'Eronder' }] }],
    },
  ])
})

test('a link that cannot be used is its words', () => {
  const link = { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [text('hier')] }
  expect(pageBodyFromLexical({ root: { children: [{ type: 'paragraph', children: [link] }] } })).toEqual([
    { heading: null, prose: [{ type: 'paragraph', children: [{ type: 'text', text: 'hier' }] }] },
  ])
})

test.for([null, undefined, '', {}, { root: null }])('a page without text (%j) has no passages', (state) => {
  expect(pageBodyFromLexical(state)).toEqual([])
})
