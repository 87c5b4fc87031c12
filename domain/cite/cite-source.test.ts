import { expect, test } from 'vitest'

import type { SourceRow } from '../sources/source'
import { noFacts } from '../sources/source-facts'
import { citeSource } from './cite-source'
import { toCOinS } from './to-coins'

const source: SourceRow = {
  ...noFacts,
  slug: 'jaarverslag',
  title: 'Jaarverslag',
  url: 'https://www.coa.nl/jaarverslag',
  kind: 'rapport',
  year: 2024,
  publisher: { slug: 'coa', name: 'COA' },
  topics: [
    { slug: 'asiel', title: 'Asiel' },
    { slug: 'zorg', title: 'Zorg' },
  ],
  updatedAt: '2026-11-23T23:30:00.000Z',
}

test('a source is cited in its own language', () => {
  expect(citeSource({ ...source, language: 'en' }).language).toBe('en')
  expect(toCOinS(citeSource({ ...source, language: 'en' }))).toContain('rft.language=en')
})

test('a source was there on the day of its last publication, and its themes are its keywords', () => {
  expect(citeSource(source)).toEqual({
    kind: 'report',
    title: 'Jaarverslag',
    author: 'COA',
    date: '2024',
    accessed: '2026-11-24',
    site: null,
    url: 'https://www.coa.nl/jaarverslag',
    description: null,
    keywords: ['Asiel', 'Zorg'],
    language: 'nl',
  })
})
