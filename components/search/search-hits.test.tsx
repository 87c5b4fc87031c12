import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import type { SearchHit } from '@/domain/search/search'

import { SearchHits } from './search-hits'

const hit: SearchHit = {
  kind: 'organisation',
  title: [{ text: 'Molenraad', marked: true }],
  language: null,
  endedAt: null,
  href: '/organisaties/molenraad',
  sentence: [],
  topic: null,
  subtopic: null,
}

test('an organisation that has ceased says so where it is found', () => {
  const ended = renderToStaticMarkup(<SearchHits hits={[{ ...hit, endedAt: '2025-07-01' }]} />)
  expect(ended).toContain('opgeheven sinds 1 juli 2025')
  expect(renderToStaticMarkup(<SearchHits hits={[hit]} />)).not.toContain('opgeheven')
})
