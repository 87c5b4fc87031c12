import { expect, test } from 'vitest'

import { documentLinks, mapLinks } from './document-links'

const old = 'https://oud.example/a'
const next = 'https://nieuw.example/a'

const link = (words: string, url = old, type = 'link'): object => ({
  type,
  id: 'k1',
  fields: { url, newTab: false },
  children: [{ type: 'text', text: words, format: 1 }],
})

const prose = (...children: object[]): object => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
})

const fields = {
  url: old,
  title: old,
  links: [
    { id: 'r1', label: 'Bijlage', url: old },
    { id: 'r2', label: '', url: old },
  ],
  description: `Zie ${old}, ${old} of ${old}#2.`,
  questions: [
    { id: 'q1', text: 'Wie?', note: `(${old})`, publications: [{ id: 'p1', title: 'Stuk', url: old }] },
  ],
  body: prose(link('hier'), { type: 'text', text: old }, link('hier'), link('daar')),
  empty: null,
  number: 3,
}

test('a link is found by its rows, or by the words that it stands behind', () => {
  expect(documentLinks(fields).map(({ key, field, words }) => [key, field, words])).toEqual([
    ['url', 'url', old],
    ['links/r1/url', 'links', 'Bijlage'],
    ['links/r2/url', 'links', old],
    [`description/<${old}>`, 'description', old],
    [`description/<${old}>#2`, 'description', old],
    [`description/<${old}#2>`, 'description', old],
    [`questions/q1/note/<${old}>`, 'questions', 'Wie?'],
    ['questions/q1/publications/p1/url', 'questions', 'Stuk'],
    ['body/hier', 'body', 'hier'],
    ['body/hier#2', 'body', 'hier'],
    ['body/daar', 'body', 'daar'],
  ])
})

test('each link can have another address alone, and nothing else changes', () => {
  const links = documentLinks(fields)
  for (const [at, { key, address, written }] of links.entries()) {
    const mapped = mapLinks({ fields, rewrite: (each) => (each.key === key ? next : null) })
    const now = documentLinks(mapped)
    const expected = links.map((each, place) => (place === at ? next : each.address))
    expect(now.map((each) => each.address)).toEqual(expected)
    const back = (each: { key: string }): string | null => (each.key === now[at]?.key ? written : null)
    expect(mapLinks({ fields: mapped, rewrite: back }), address).toEqual(fields)
  }
  expect(mapLinks({ fields, rewrite: () => null })).toEqual(fields)
})

test('an address without its scheme is a link in full', () => {
  const [link] = documentLinks({ organisations: [{ id: 'r1', role: 'Vraag www.oud.example/a.' }] })
  expect(link).toMatchObject({ address: 'https://www.oud.example/a', written: 'www.oud.example/a' })
})

test('words that are the address become the new one, as they were written', () => {
  const written = { intro: prose(link(old, old, 'autolink'), link('oud.example/a'), link(`zie ${old}`)) }
  expect(mapLinks({ fields: written, rewrite: () => next })).toEqual({
    intro: prose(link(next, next, 'autolink'), link('nieuw.example/a', next), link(`zie ${old}`, next)),
  })
})

test('what is no link stays, whatever it is', () => {
  for (const value of [null, undefined, 0, '', old, [old], { url: null }, { url: 3 }, { type: 'link' }])
    expect(mapLinks({ fields: { value }, rewrite: () => next })).toEqual({ value })
})
