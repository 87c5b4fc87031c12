import { describe, expect, test } from 'vitest'

import { noEnd } from '../organisations/organisation-end'
import type { OrganisationPage } from '../organisations/organisation'
import type { UnreachableLinks } from '../link-checks/unreachable-link'
import type { Site } from '../site/site'
import { noFacts } from '../sources/source-facts'
import type { Reference, TopicPage } from '../topics/topic'
import { breadcrumbNode } from './breadcrumb'
import { graph, toScript } from './graph'
import { listPageNodes } from './list-page'
import { organisationNodes } from './organisation'
import { referenceNode } from './reference'
import { siteNode } from './site'
import { sitePageNodes } from './site-page'
import { topicNodes } from './topic'

const base = 'https://gids.example'

const site: Site = {
  name: 'Gids',
  tagline: '',
  introduction: '',
  contact: null,
  dataLicence: null,
  footerLinks: [],
  pages: [],
}

const reference: Reference = {
  ...noFacts,
  slug: 'cijfers',
  title: 'Cijfers',
  url: 'https://cijfers.example/',
  kind: 'cijfers',
  year: 2024,
  publisher: { slug: 'coa', name: 'COA' },
}

const topic: TopicPage = {
  id: 1,
  slug: 'asiel',
  title: 'Asiel',
  description: 'Over asiel.',
  highlight: null,
  picture: null,
  intro: [],
  subtopics: [
    {
      anchor: 'opvang',
      title: 'Opvang',
      context: null,
      questions: [
        {
          key: '2b3c4d5f6',
          number: '1.1',
          text: 'Wie betaalt de opvang?',
          note: null,
          lead: null,
          further: {
            organisations: [{ slug: 'coa', name: 'COA', abbreviation: null, role: null, wooRequest: null }],
            sources: [{ slug: 'cijfers', title: 'Cijfers', url: null, kind: 'cijfers', year: 2024 }],
            terms: [],
            publications: [],
          },
        },
      ],
      updatedAt: '2026-11-23T10:00:00.000Z',
    },
  ],
  organisations: [
    {
      type: 'uitvoeringsorganisatie',
      organisations: [{ ...noEnd, slug: 'coa', name: 'COA', abbreviation: null, role: null, url: null }],
    },
  ],
  sources: [reference],
  feeds: [],
  counts: { questions: 1, organisations: 1, sources: 1 },
  reviewedAt: null,
  updatedAt: '2026-11-24T09:00:00.000Z',
}

describe('a topic', () => {
  const [page, term, breadcrumb] = topicNodes({ topic, site, base })

  test('is a page of questions about a term', () => {
    expect(page).toMatchObject({
      '@type': 'CollectionPage',
      url: 'https://gids.example/themas/asiel',
      about: { '@id': 'https://gids.example/themas/asiel#thema' },
      dateModified: '2026-11-24T09:00:00.000Z',
      hasPart: [
        {
          '@type': 'Question',
          name: 'Wie betaalt de opvang?',
          '@id': 'https://gids.example/vragen/2b3c4d5f6',
          about: [{ '@id': 'https://gids.example/organisaties/coa#organisatie' }],
          citation: [{ '@id': 'https://gids.example/bronnen/cijfers#bron' }],
        },
      ],
      mentions: [
        { '@type': 'GovernmentOrganization', '@id': 'https://gids.example/organisaties/coa#organisatie' },
      ],
      citation: [{ '@type': 'Dataset', datePublished: '2024' }],
    })
    expect(term).toMatchObject({ '@type': 'DefinedTerm', name: 'Asiel' })
    expect(breadcrumb).toMatchObject({ '@type': 'BreadcrumbList' })
  })

  test('says nothing of what is not known', () => {
    expect(JSON.parse(toScript(graph([page ?? {}] as never)))['@graph'][0]).not.toHaveProperty('lastReviewed')
  })
})

test('an organisation is a body with its other names, of the government or not', () => {
  const organisation: OrganisationPage = {
    ...noEnd,
    id: 2,
    slug: 'stichting',
    name: 'Stichting Voorbeeld',
    updatedAt: '2026-11-24T10:00:00.000Z',
    abbreviation: 'SV',
    aliases: ['Voorbeeld', 'SV'],
    type: 'ngo',
    description: null,
    url: 'https://voorbeeld.example/',
    identifiers: { tooi: null, wikidata: null, kvk: null, rsin: null },
    ministry: null,
    register: null,
    roles: [],
    sources: [],
    sourceCount: 0,
    registers: [],
    coOccurring: [],
  }
  expect(organisationNodes({ organisation, site, base })[1]).toMatchObject({
    '@type': 'Organization',
    name: 'Stichting Voorbeeld',
    alternateName: ['SV', 'Voorbeeld'],
    url: 'https://voorbeeld.example/',
  })
  const ceased = { ...organisation, endedAt: '2025-07-01' }
  expect(organisationNodes({ organisation: ceased, site, base })[1]).toMatchObject({
    dissolutionDate: '2025-07-01',
  })
  const body = {
    ...organisation,
    identifiers: {
      ...organisation.identifiers,
      tooi: 'https://identifier.overheid.nl/tooi/id/zbo/zb1',
      kvk: '12345678',
    },
    ministry: { name: 'Ministerie van Defensie', slug: 'defensie' },
    registers: [{ label: 'TOOI', url: 'https://identifier.overheid.nl/tooi/id/zbo/zb1' }],
  }
  expect(organisationNodes({ organisation: body, site, base })[1]).toMatchObject({
    identifier: [
      { propertyID: 'TOOI', value: 'https://identifier.overheid.nl/tooi/id/zbo/zb1' },
      { propertyID: 'KvK-nummer', value: '12345678' },
    ],
    sameAs: ['https://identifier.overheid.nl/tooi/id/zbo/zb1'],
    parentOrganization: { '@type': 'GovernmentOrganization', name: 'Ministerie van Defensie' },
  })
  const ministry = { ...organisation, type: 'ministerie' as const }
  expect(organisationNodes({ organisation: ministry, site, base })[1]).toMatchObject({
    '@type': 'GovernmentOrganization',
  })
})

test.for([
  ['rapport', 'Report'],
  ['register', 'Dataset'],
  ['wet-en-regelgeving', 'Legislation'],
  ['overig', 'CreativeWork'],
] as const)('a source of the kind %s is a %s', ([kind, type]) => {
  expect(referenceNode({ reference: { ...reference, kind }, base })).toMatchObject({ '@type': type })
})

test('the steps of a breadcrumb are counted from one and have whole addresses', () => {
  const steps = [
    { label: 'Thema’s', href: '/themas' },
    { label: 'Asiel', href: '/themas/asiel' },
  ]
  expect(breadcrumbNode({ steps, base }).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Thema’s', item: 'https://gids.example/themas' },
    { '@type': 'ListItem', position: 2, name: 'Asiel', item: 'https://gids.example/themas/asiel' },
  ])
})

test.for([
  ['over', 'AboutPage'],
  ['privacy', 'WebPage'],
] as const)('the page /%s about the guide is a %s below the front page', ([path, type]) => {
  const updatedAt = '2026-11-24T09:00:00.000Z'
  const page = { id: 1, slug: path, title: 'Een pagina', description: '', body: [], updatedAt }
  const [node, breadcrumb] = sitePageNodes({ page, site, base })
  expect(node).toMatchObject({
    '@type': type,
    url: `https://gids.example/${path}`,
    name: 'Een pagina',
    dateModified: updatedAt,
  })
  expect(breadcrumb).toMatchObject({ itemListElement: [{ name: 'Gids' }, { name: 'Een pagina' }] })
})

test('the site says how it is searched', () => {
  expect(siteNode({ site, base })).toMatchObject({
    potentialAction: { target: { urlTemplate: 'https://gids.example/zoeken?q={words}' } },
  })
})

test('nothing in a title closes the script that it stands in', () => {
  const script = toScript(graph([{ '@type': 'WebSite', name: '</script><script>alert(1)</script>' }]))
  expect(script).not.toContain('<')
  expect(JSON.parse(script)['@graph'][0].name).toBe('</script><script>alert(1)</script>')
})

test('an organisation has one id, on its own page and on that of a topic', () => {
  const [page] = topicNodes({ topic, site, base })
  const id = 'https://gids.example/organisaties/coa#organisatie'
  expect(page).toMatchObject({ mentions: [{ '@id': id }], citation: [{ publisher: { '@id': id } }] })
})

test('the way to a page begins at the front page', () => {
  const list = { title: 'Vragen', description: 'Alle vragen.', path: '/vragen' }
  expect(listPageNodes({ site, ...list, base })).toMatchObject([
    { '@type': 'CollectionPage', '@id': 'https://gids.example/vragen' },
    { itemListElement: [{ name: 'Gids', item: 'https://gids.example/' }, { name: 'Vragen' }] },
  ])
})

test('a source in another language says in which one', () => {
  expect(referenceNode({ reference: { ...reference, language: 'en' }, base })).toMatchObject({
    inLanguage: 'en',
  })
  expect(referenceNode({ reference, base }).inLanguage).toBeUndefined()
})

test('a source whose link leads nowhere says where a copy is archived', () => {
  const since = '2026-03-03T12:00:00.000Z'
  const archived = { url: 'https://web.archive.org/web/1/x', at: '2026-02-12T12:00:00.000Z' }
  const archivedAt = (links: UnreachableLinks): unknown =>
    referenceNode({ reference, base, unreachableLinks: links }).archivedAt
  expect(archivedAt(new Map([['https://cijfers.example/', { since, archived }]]))).toBe(archived.url)
  expect(archivedAt(new Map([['https://cijfers.example/', { since, archived: null }]]))).toBeUndefined()
  expect(archivedAt(new Map([['https://anders.example/', { since, archived }]]))).toBeUndefined()
})
