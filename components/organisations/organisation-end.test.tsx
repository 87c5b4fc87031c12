import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { noEnd } from '@/domain/organisations/organisation-end'
import { noOrganisationFacts } from '@/domain/organisations/organisation-facts'
import type { OrganisationPage } from '@/domain/organisations/organisation'
import { OrganisationGroups } from './organisation-groups'
import { OrganisationProfile } from './organisation-profile'
import { OrganisationRows } from './organisation-rows'
import { OrganisationTable } from './organisation-table'

const bureau: OrganisationPage = {
  ...noOrganisationFacts,
  ...noEnd,
  id: 1,
  slug: 'bureau',
  name: 'Oud bureau',
  type: 'ngo',
  description: null,
  identifiers: { tooi: null, wikidata: null, kvk: null, rsin: null },
  ministry: null,
  register: null,
  roles: [],
  sources: [],
  sourceCount: 0,
  registers: [],
  coOccurring: [],
  updatedAt: '2026-11-24T12:00:00.000Z',
}
const ceased = { ...bureau, endedAt: '2025-07-01', successor: { slug: 'nieuw', name: 'Nieuw bureau' } }

const places = {
  'its page': (organisation: OrganisationPage) => (
    <OrganisationProfile organisation={organisation} elsewhere={null} />
  ),
  'the list': (organisation: OrganisationPage) => <OrganisationRows rows={[organisation]} topics={[]} />,
  'the table': (organisation: OrganisationPage) => <OrganisationTable rows={[organisation]} />,
  'the page of a topic': (organisation: OrganisationPage) => (
    <OrganisationGroups groups={[{ type: 'ngo', organisations: [{ ...organisation, role: null }] }]} />
  ),
  'the page of another': (organisation: OrganisationPage) => (
    <OrganisationProfile
      organisation={{ ...bureau, coOccurring: [{ ...organisation, topics: 2 }] }}
      elsewhere={null}
    />
  ),
}

test.for(Object.entries(places))(
  '%s says that an organisation has ceased, and links its successor',
  ([, show]) => {
    expect(renderToStaticMarkup(show(ceased))).toMatch(
      /opgeheven sinds 1 juli 2025, opgevolgd door <a [^>]*href="\/organisaties\/nieuw"[^>]*>Nieuw bureau<\/a>/,
    )
    expect(renderToStaticMarkup(show({ ...ceased, successor: null }))).toMatch(/opgeheven sinds 1 juli 2025</)
    expect(renderToStaticMarkup(show(bureau))).not.toMatch(/opgeheven|opgevolgd|Status/)
  },
)
