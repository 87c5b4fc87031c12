import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Reference } from '@/domain/topics/topic'
import { ReferenceEntry } from './reference-list'

const reference: Reference = {
  slug: 'rapport',
  title: 'Rapport',
  url: 'https://rapport.example/',
  publisher: null,
  kind: 'rapport',
  year: 2024,
  description: null,
  links: [],
}

test('on paper, where the link to more is not there, no dot stands before its place', () => {
  const html = renderToStaticMarkup(<ReferenceEntry reference={reference} />)
  expect(html).toMatch(/2024<span class="print:hidden"><span aria-hidden="true"> · <\/span><a [^>]*>meer</)
})
