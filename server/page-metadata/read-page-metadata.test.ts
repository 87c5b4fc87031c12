import { expect, test } from 'vitest'

import { readPageMetadata } from './read-page-metadata'

const nothing = { title: null, publisher: null, date: null, language: null }

const jsonLd = (thing: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

test.each<[string, string, object]>([
  [
    'tags for scholars',
    `<html lang="nl"><head><title>Repository</title>
      <meta name="citation_title" content="Over molens"><meta name="citation_publisher" content="Molenraad">
      <meta name="citation_publication_date" content="2019/05/03"><meta name="citation_language" content="en">
      <meta property="og:title" content="Iets anders">`,
    { title: 'Over molens', publisher: 'Molenraad', date: '2019/05/03', language: 'en' },
  ],
  [
    'a thing of schema.org, before what is meant for shares',
    `<meta property="og:title" content="Deel dit!">${jsonLd({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Wie betaalt de dijk?',
      publisher: { '@type': 'Organization', name: 'De Krant' },
      datePublished: '2024-02-01T08:00:00+01:00',
      inLanguage: 'nl-NL',
    })}`,
    {
      title: 'Wie betaalt de dijk?',
      publisher: 'De Krant',
      date: '2024-02-01T08:00:00+01:00',
      language: 'nl-NL',
    },
  ],
  [
    'a graph, in which its site and way there are no work',
    jsonLd({
      '@graph': [
        { '@type': 'WebSite', name: 'De site' },
        { '@type': 'BreadcrumbList', name: 'Kruimels' },
        {
          '@type': ['Report', 'Thing'],
          name: ['Dijken in cijfers'],
          publisher: [{ name: 'Dijkraad' }],
          inLanguage: { '@type': 'Language', name: 'English', alternateName: 'en' },
        },
      ],
    }),
    { title: 'Dijken in cijfers', publisher: 'Dijkraad', date: null, language: 'en' },
  ],
  [
    'tags for shares',
    `<meta property="og:title" content="Sluizen &amp; stuwen"><meta property="og:site_name" content="Sluisraad">
      <meta property="article:published_time" content="2021-01-05"><meta property="og:locale" content="nl_NL">`,
    { title: 'Sluizen & stuwen', publisher: 'Sluisraad', date: '2021-01-05', language: 'nl_NL' },
  ],
  [
    'tags for libraries, in any case',
    `<meta name="DC.Title" content="Polders"><meta name="DCTERMS.publisher" content="Polderraad">
      <meta name="DCTERMS.issued" content="1998"><meta name="DC.language" content="dut">`,
    { title: 'Polders', publisher: 'Polderraad', date: '1998', language: 'dut' },
  ],
  [
    'what a browser shows',
    '<!doctype html><html lang="de"><title>\n  Deiche\n  und Schleusen </title><svg><title>Icon</title></svg>',
    { ...nothing, title: 'Deiche und Schleusen', language: 'de' },
  ],
  [
    'tags that say nothing',
    '<meta name="citation_title" content=" "><title>Titel</title>',
    { ...nothing, title: 'Titel' },
  ],
  [
    'JSON that is none, null, a number and a list',
    '<script type="application/ld+json">{</script>' + jsonLd(null) + jsonLd(5) + jsonLd([[]]),
    nothing,
  ],
  [
    'a work whose fields are of another kind',
    jsonLd({ '@type': 'Article', headline: 5, publisher: [], inLanguage: [] }),
    nothing,
  ],
  ['no page at all', '%PDF-1.4 \u0000\u0001', nothing],
  ['nothing', '', nothing],
])('reads %s', (_, html, expected) => {
  expect(readPageMetadata(html)).toEqual(expected)
})

test('a page of deep and endless parts is read', () => {
  const deep = '<div>'.repeat(5000)
  expect(readPageMetadata(`<title>Diep</title>${deep}`).title).toBe('Diep')
  expect(readPageMetadata(`<title>${'lang '.repeat(10_000)}</title>`).title).toHaveLength(500)
})
