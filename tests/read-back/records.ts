import type { QuestionRow } from '@/domain/lists/question-directory'
import type { OrganisationRow } from '@/domain/organisations/organisation'
import { noEnd } from '@/domain/organisations/organisation-end'
import type { Site } from '@/domain/site/site'
import type { SourceRow } from '@/domain/sources/source'
import { noFacts } from '@/domain/sources/source-facts'
import type { TopicCard } from '@/domain/topics/topic'

export const site: Site = {
  name: 'De Gids',
  tagline: '',
  introduction: '',
  contact: null,
  dataLicence: null,
  footerLinks: [],
  pages: [],
}
export const base = 'https://gids.example'
/** The next day in the Netherlands. */
const updatedAt = '2026-11-23T23:30:00.000Z'

/** A record of each list, as its files have it. */
export const organisation: OrganisationRow = {
  ...noEnd,
  slug: 'coa',
  name: "'s-COA",
  abbreviation: null,
  aliases: ['Orgaan', 'Opvang'],
  type: 'uitvoeringsorganisatie',
  description: null,
  url: 'https://www.coa.nl',
  identifiers: {
    tooi: 'https://identifier.overheid.nl/tooi/id/oorg/oorg1',
    wikidata: 'Q1',
    kvk: '12345678',
    rsin: null,
  },
  ministry: { name: 'Ministerie van Asiel en Migratie', slug: 'ministerie-van-asiel-en-migratie' },
  register: {
    url: 'https://organisaties.overheid.nl/1/x',
    wooRequest: 'https://coa.example/woo',
    wooDecisions: [],
    day: '2026-11-28',
  },
  roles: [
    { topic: { slug: 'asiel', title: 'Asiel' }, role: 'Vangt op' },
    { topic: { slug: 'wonen', title: 'Wonen' }, role: null },
    { topic: { slug: 'zorg', title: 'Zorg' }, role: 'Betaalt' },
  ],
  updatedAt,
}
export const source: SourceRow = {
  ...noFacts,
  slug: 'jaarverslag',
  title: 'Jaarverslag',
  kind: 'rapport',
  year: 2024,
  publisher: null,
  topics: [{ slug: 'asiel', title: 'Asiel' }],
  updatedAt,
}
export const question: QuestionRow = {
  key: '2b3c4d5f6',
  number: '1.10',
  text: 'Wie vangt op?',
  topic: { slug: 'asiel', title: 'Asiel' },
  subtopic: { anchor: 'opvang', title: 'Opvang' },
  place: { subtopic: 1, question: 10 },
  leadsTo: {
    organisations: [
      { slug: 'coa', name: 'COA', abbreviation: null },
      { slug: 'ind', name: 'IND', abbreviation: null },
    ],
    sources: [{ slug: 'verslag', title: 'Verslag', url: 'https://coa.example/v' }],
    terms: ['opvang', 'azc'],
    publications: [{ title: 'Vol', medium: 'Trouw', date: '2026-03-31', url: null }],
  },
  updatedAt,
}
export const topic: TopicCard = {
  slug: 'asiel',
  title: 'Asiel',
  description: 'Wie mag blijven?',
  highlight: null,
  picture: null,
  counts: { questions: 1, organisations: 2, sources: 3 },
  reviewedAt: null,
  updatedAt,
}
