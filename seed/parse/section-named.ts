import type { PartCollection } from '@/domain/topics/content-collections'

import { sectionNumber } from '@/domain/document/number-ahead'
import { normaliseName } from '@/domain/organisations/normalise-name'

export type SectionName = 'intro' | PartCollection

/**
 * The section that a heading opens: "Bronnen", "3. Relevante bronnen en rapporten". `null` for any other heading, such as
 * "Vragen?" on the last slide.
 */
export function sectionNamed(heading: string): SectionName | null {
  if (/^\s*vragen\s*\?/i.test(heading)) return null
  const name = normaliseName(heading.replace(sectionNumber, ''))
  const question = sentences.find(({ said }) => said.has(name))
  if (question) return question.name
  const words = name
    .replaceAll('e books', 'ebooks')
    .split(' ')
    .filter((word) => !beside.has(word) && !/^\d{1,2}$/.test(word))
  if (words.length === 0) return name.split(' ').includes('documenten') ? 'sources' : null
  return sections.find(({ called }) => words.every((word) => called.has(word)))?.name ?? null
}

/** Whether a heading names a sort of sources, which is their section where links stand below it: "Data", "Wetgeving". */
export function namesSources(heading: string): boolean {
  const words = normaliseName(heading.replace(sectionNumber, '')).split(' ')
  return words.every((word) => sorts.has(word) || word === 'en')
}

const sorts = wordSet(
  'data cijfers statistieken wetten wetgeving regelgeving media artikelen tijdschriften kranten podcasts documentaires websites rapportages dossiers',
)

const sections: { name: SectionName; called: Set<string> }[] = [
  { name: 'intro', called: wordSet('inleiding introductie intro introduction') },
  {
    name: 'subtopics',
    called: wordSet(
      'onderwerp onderwerpen deelonderwerpen subthemas vragen vraagstelling onderzoeksvraag onderzoeksvragen hoofdvraag hoofdvragen kernvragen deelvragen subvragen hypothesen hypotheses questions',
    ),
  },
  {
    name: 'organisations',
    called: wordSet(
      'organisatie organisaties instantie instanties instelling instellingen partijen actoren betrokkenen ' +
        'spelers hoofdrolspelers sleutelspelers stakeholders instituties organen clubs orgs organisations organizations players',
    ),
  },
  {
    name: 'sources',
    called: wordSet(
      'bron bronnen databronnen bronnenlijst bronvermelding rapporten onderzoeken publicaties literatuur ' +
        'literatuurlijst referenties bibliografie databanken databases zoeksystemen datasets boeken ebooks leeslijst leestips leesvoer stukken sources references literature bibliography',
    ),
  },
]

/** Words that name no section by themselves. */
const beside = wordSet(
  'en of and de voor bij het relevante betrokken belangrijke belangrijkste nuttige overige gebruikte geraadpleegde aanbevolen voorlopige ' +
    'interessante mogelijke onderzoek cijfers data links documenten initiatieven personen experts deskundigen ' +
    'statistieken wetten wetgeving media overzicht lijst verder meer lezen achtergrond hun rol rollen in dit per partij stakeholder doelgroep thema primaire secundaire key primary secondary further reading research om uit te zoeken open',
)

/** Headings of several words that ask for a section instead of naming it. */
const sentences: { name: SectionName; said: Set<string> }[] = [
  {
    name: 'subtopics',
    said: new Set([
      'wat willen we weten',
      'wat we willen weten',
      'wat willen we nog weten',
      'wat we nog willen weten',
    ]),
  },
  {
    name: 'organisations',
    said: new Set([
      ...[
        'wie doet wat',
        'wie is wie',
        'wie gaat waarover',
        'wie gaat over wat',
        'wie weet meer',
        'wie weet hier meer van',
      ],
      ...['wie te spreken', 'wie te bellen', 'wie spreken', 'wie kun je spreken', 'wie kun je bellen'],
      ...['wie moeten we spreken', 'wie moet je spreken', 'wie spreken we', 'wie willen we spreken'],
      ...['gesprekspartners', 'contacten'],
    ]),
  },
  {
    name: 'sources',
    said: new Set([
      ...[
        'meer lezen',
        'verder lezen',
        'lees meer',
        'lees ook',
        'lees verder',
        'om verder te lezen',
        'further reading',
      ],
      ...['links', 'nuttige links', 'handige links', 'interessante links', 'relevante links'],
      ...[
        'wat is er al',
        'wat is er al bekend',
        'wat is er al geschreven',
        'wat is er al gepubliceerd',
        'wat is al bekend',
      ],
    ]),
  },
]

function wordSet(words: string): Set<string> {
  return new Set(words.split(' '))
}
