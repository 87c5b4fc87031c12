import type { PartCollection } from '@/domain/topics/content-collections'

import { sectionNumber } from '@/domain/document/number-ahead'
import { normaliseName } from '@/domain/organisations/normalise-name'

export type SectionName = 'intro' | PartCollection

/** The section that a heading opens: "Bronnen", "3. Relevante bronnen en rapporten". `null` for any other heading. */
export function sectionNamed(heading: string): SectionName | null {
  const name = normaliseName(heading.replace(sectionNumber, ''))
  if (askingForOrganisations.has(name)) return 'organisations'
  if (pointingToSources.has(name)) return 'sources'
  const words = name.split(' ').filter((word) => !beside.has(word) && !/^\d{1,2}$/.test(word))
  if (words.length === 0) return name.split(' ').includes('documenten') ? 'sources' : null
  return sections.find(({ called }) => words.every((word) => called.has(word)))?.name ?? null
}

const sections: { name: SectionName; called: Set<string> }[] = [
  { name: 'intro', called: wordSet('inleiding introductie intro introduction') },
  {
    name: 'subtopics',
    called: wordSet(
      'onderwerp onderwerpen deelonderwerpen subthemas vragen vraagstelling onderzoeksvraag onderzoeksvragen hoofdvraag hoofdvragen kernvragen deelvragen subvragen questions',
    ),
  },
  {
    name: 'organisations',
    called: wordSet(
      'organisatie organisaties instantie instanties instelling instellingen partijen actoren betrokkenen ' +
        'spelers stakeholders instituties organen clubs organisations organizations',
    ),
  },
  {
    name: 'sources',
    called: wordSet(
      'bron bronnen databronnen bronnenlijst bronvermelding rapporten onderzoeken publicaties literatuur ' +
        'literatuurlijst referenties bibliografie databanken datasets leeslijst leestips leesvoer sources references literature bibliography',
    ),
  },
]

/** Words that name no section by themselves. */
const beside = wordSet(
  'en of and de voor bij het relevante betrokken belangrijke belangrijkste nuttige overige gebruikte geraadpleegde aanbevolen ' +
    'interessante mogelijke onderzoek cijfers data links documenten initiatieven personen experts deskundigen ' +
    'statistieken wetten wetgeving media overzicht lijst verder meer lezen achtergrond hun rol rollen in dit per partij stakeholder doelgroep thema primaire secundaire primary secondary further reading research om uit te zoeken open',
)

const askingForOrganisations = new Set([
  'wie doet wat',
  'wie is wie',
  'wie gaat waarover',
  'wie gaat over wat',
  'wie te spreken',
  'wie te bellen',
  'wie spreken',
  'wie kun je spreken',
  'wie kun je bellen',
  'wie weet meer',
  'wie weet hier meer van',
  'gesprekspartners',
  'contacten',
])

const pointingToSources = new Set([
  ...['meer lezen', 'verder lezen', 'lees meer', 'lees ook', 'lees verder', 'om verder te lezen'],
  ...['links', 'nuttige links', 'handige links', 'interessante links', 'relevante links', 'further reading'],
])

function wordSet(words: string): Set<string> {
  return new Set(words.split(' '))
}
