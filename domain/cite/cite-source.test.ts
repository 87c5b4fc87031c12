import { expect, test } from 'vitest'

import type { SourceRow } from '../sources/source'
import { citeSource } from './cite-source'

const source: SourceRow = {
  slug: 'jaarverslag',
  title: 'Jaarverslag',
  url: 'https://www.coa.nl/jaarverslag',
  kind: 'rapport',
  year: 2024,
  description: null,
  publisher: { slug: 'coa', name: 'COA' },
  links: [],
  topics: [
    { slug: 'asiel', title: 'Asiel' },
    { slug: 'zorg', title: 'Zorg' },
  ],
  updatedAt: '2026-11-23T23:30:00.000Z',
}

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
