import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { SourcePage } from '@/domain/sources/source'
import { noFacts } from '@/domain/sources/source-facts'
import { SourceProfile } from './source-profile'

const source: SourcePage = {
  ...noFacts,
  id: 1,
  slug: 'report',
  title: 'Report',
  kind: 'rapport',
  publisher: null,
  topics: [],
  updatedAt: '2026-11-24T12:00:00.000Z',
}

test('the page of a source in another language says which, and its title carries it, also where it is cited', () => {
  const html = renderToStaticMarkup(<SourceProfile source={{ ...source, language: 'en' }} />)
  expect(html).toMatch(/<h1 lang="en"[^>]*>Report</)
  expect(html).toMatch(/<dt[^>]*>Taal<\/dt><dd[^>]*>Engels</)
  expect(html).toContain('<em lang="en">Report</em>')
  expect(html).toContain('rft.language=en')
})

test('that of one in Dutch says nothing of it', () => {
  const html = renderToStaticMarkup(<SourceProfile source={source} />)
  expect(html).not.toMatch(/ lang=|Taal/)
  expect(html).toContain('rft.language=nl')
})
