import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { noFacts } from '@/domain/sources/source-facts'
import type { Reference } from '@/domain/topics/topic'
import type { SourceRow } from '@/domain/sources/source'
import { ReferenceEntry } from './reference-list'
import { SourceTable } from './source-table'

const reference: Reference = {
  ...noFacts,
  slug: 'rapport',
  title: 'Rapport',
  url: 'https://rapport.example/',
  publisher: null,
  kind: 'rapport',
  year: 2024,
}

test('on paper, where the link to more is not there, no dot stands before its place', () => {
  const html = renderToStaticMarkup(<ReferenceEntry reference={reference} />)
  expect(html).toMatch(/2024<span class="print:hidden"><span aria-hidden="true"> · <\/span><a [^>]*>meer</)
})

test('the title of a source in another language carries it, and the line says which one', () => {
  const html = renderToStaticMarkup(<ReferenceEntry reference={{ ...reference, language: 'en' }} />)
  expect(html).toContain('<span lang="en">Rapport</span>')
  expect(html).toContain('in het Engels')
  expect(renderToStaticMarkup(<ReferenceEntry reference={reference} />)).not.toMatch(/lang=|in het /)
})

test('a table has a column for the language where one of its sources needs it', () => {
  const row: SourceRow = { ...reference, topics: [], updatedAt: '2026-11-24T12:00:00.000Z' }
  const english: SourceRow = { ...row, slug: 'report', language: 'en' }
  expect(renderToStaticMarkup(<SourceTable rows={[row]} />)).not.toContain('Taal')
  expect(renderToStaticMarkup(<SourceTable rows={[row, english]} />)).toMatch(
    /<th[^>]*>Taal<.*<td[^>]*>Engels</,
  )
})
