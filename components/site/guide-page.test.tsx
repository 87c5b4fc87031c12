import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Site } from '@/domain/site/site'
import type { SitePage } from '@/domain/pages/site-page'
import { GuidePage } from './guide-page'
import { SiteFooter } from './site-footer'

const page: SitePage = {
  id: 1,
  slug: 'over',
  title: 'Over de gids',
  description: '',
  body: [
    { heading: null, prose: [{ type: 'paragraph', children: [{ type: 'text', text: 'Vooraf.' }] }] },
    { heading: { anchor: 'wie', level: 'h2', title: 'Wie' }, prose: [] },
    { heading: { anchor: 'redactie', level: 'h3', title: 'Redactie' }, prose: [] },
  ],
  updatedAt: '2026-11-24T10:00:00.000Z',
}
const site: Site = {
  name: 'Gids',
  tagline: '',
  introduction: '',
  contact: null,
  dataLicence: null,
  footerLinks: [],
  pages: [],
}

test('a page about the guide has its headings, each to be linked to, and its date', () => {
  const html = renderToStaticMarkup(<GuidePage page={page} site={site} />)

  expect(headings(html)).toEqual(['h1 Over de gids', 'h2 Wie', 'h3 Redactie'])
  for (const anchor of ['wie', 'redactie']) {
    expect(html).toContain(`<section id="${anchor}"`)
    expect(html).toContain(`href="#${anchor}"`)
  }
  expect(html).toContain('<time dateTime="2026-11-24T10:00:00.000Z">24 november 2026</time>')
})

test('an address in the description of a page is a link', () => {
  const html = renderToStaticMarkup(
    <GuidePage page={{ ...page, description: 'Zie www.a.nl.' }} site={site} />,
  )

  expect(html).toContain('Zie <a href="https://www.a.nl" rel="noopener">www.a.nl</a>.')
})

test('the contact address stands below a page about the guide, where there is one', () => {
  const contact = 'redactie@gids.example'

  expect(renderToStaticMarkup(<GuidePage page={page} site={site} />)).not.toContain('mailto:')
  expect(renderToStaticMarkup(<GuidePage page={page} site={{ ...site, contact }} />)).toContain(
    `<a href="mailto:${contact}">${contact}</a>`,
  )
})

test('the foot of a page links to the pages about the guide that are public, and to no others', () => {
  const html = renderToStaticMarkup(
    <SiteFooter site={{ ...site, pages: [{ path: 'privacy', title: 'Privacy en cookies' }] }} />,
  )

  expect(html).toMatch(/<a href="\/privacy"[^>]*>Privacy en cookies<\/a>/)
  expect(html).not.toContain('href="/over"')
  expect(html).not.toContain('href="/toegankelijkheid"')
})

function headings(html: string): string[] {
  return [...html.matchAll(/<(h\d)[^>]*>(.*?)<\/h\d>/g)].map(([, level, title]) => `${level} ${title}`)
}
