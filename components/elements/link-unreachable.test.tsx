import type * as React from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, expect, test, vi } from 'vitest'

import type { UnreachableLinks } from '@/domain/link-checks/unreachable-link'

// Outside a server that renders a page, React keeps nothing from one call to the next.
vi.mock('react', async (original) => {
  const react = await original<typeof React>()
  const cache = <Result,>(read: () => Result): (() => Result) => {
    const kept: Result[] = []
    return () => {
      const [result = read()] = kept
      kept[0] = result
      return result
    }
  }
  return { ...react, cache }
})

// Other files share the process, and its modules: these have their own, with this React.
vi.resetModules()
const { holdUnreachableLinks } = await import('./unreachable-links')
const { Link } = await import('./link')
const { QuestionList } = await import('../questions/question-list')
afterAll(() => vi.resetModules())

const since = '2026-03-03T12:00:00.000Z'
const archived = {
  url: 'https://web.archive.org/web/20260212000000/https://a.nl/',
  at: '2026-02-12T12:00:00.000Z',
}
const links: UnreachableLinks = new Map([
  ['https://a.nl/', { since, archived }],
  ['https://b.nl/', { since, archived: null }],
  ['https://c.nl/', { since, archived: { ...archived, url: 'javascript:alert(1)' } }],
])

function html(href: string): string {
  holdUnreachableLinks(links)
  return renderToStaticMarkup(<Link href={href}>Bron</Link>)
}

test('a link that leads nowhere says so, with a copy as Robust Links has it', () => {
  const shown = html('HTTPS://a.nl#deel')
  expect(shown.replaceAll(/<[^>]+>/g, '')).toBe(
    'Bron Niet bereikbaar sinds 3 maart 2026 · bewaarde versie van 12 februari 2026',
  )
  expect(shown).toContain('data-originalurl="HTTPS://a.nl#deel"')
  expect(shown).toContain(`data-versionurl="${archived.url}"`)
  expect(shown).toContain('data-versiondate="2026-02-12"')
  expect(shown).toContain(`<a href="${archived.url}" rel="noopener">`)
})

test('where there is no copy, or one that is no address, it says so without', () => {
  for (const href of ['https://b.nl', 'https://c.nl/']) {
    const shown = html(href)
    expect(shown.replaceAll(/<[^>]+>/g, '')).toBe('Bron Niet bereikbaar sinds 3 maart 2026')
    expect(shown).not.toMatch(/data-|javascript/)
  }
})

test('an address in a note of a question says so as well', () => {
  holdUnreachableLinks(links)
  const question = {
    key: 'k',
    number: '1.1',
    lead: null,
    text: 'Wie?',
    note: 'Zie (https://b.nl).',
    further: null,
  }
  const subtopic = { anchor: 'a', title: 'Opvang', context: null, questions: [question], updatedAt: since }
  const shown = renderToStaticMarkup(<QuestionList subtopics={[subtopic]} />)
  expect(shown.replaceAll(/<[^>]+>/g, '')).toContain('Zie (https://b.nl Niet bereikbaar sinds 3 maart 2026).')
})

test('other links, and those of the guide itself, are as they were', () => {
  for (const href of ['https://d.nl/', '/a.nl', 'mailto:a@a.nl', '#a'])
    expect(html(href)).not.toMatch(/Niet bereikbaar|data-originalurl/)
})
