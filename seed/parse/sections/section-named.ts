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
  const question = sentences.find(({ pattern }) => pattern.test(name))
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
  return words.every((word) => sorts.has(word) || word === 'en' || word === 'meer')
}

const sorts = wordSet(
  'data cijfers informatie statistieken wetten wetgeving regelgeving media artikelen tijdschriften kranten podcasts documentaires websites rapportages dossiers downloads bestanden',
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
  'en of and de voor bij het hoofd relevante betrokken belangrijke belangrijkste nuttige overige gebruikte geraadpleegde aanbevolen voorlopige ' +
    'interessante mogelijke onderzoek cijfers data links documenten initiatieven personen experts deskundigen ' +
    'statistieken wetten wetgeving media overzicht lijst verder meer lezen achtergrond hun rol rollen in dit per partij stakeholder doelgroep thema primaire secundaire key primary secondary further reading research om uit te zoeken open',
)

const who = '(?:we|wij|ik|je|jullie)'
const will = '(?:wil|willen|gaan|moeten|moet|kunnen|kun|zou|zouden)'
const toFind = '(?:weten|uitzoeken|onderzoeken|achterhalen|vragen)'
const toSpeak = '(?:spreken|praten|bellen|benaderen|interviewen)'
const known = '(?:bekend|geschreven|gepubliceerd|verschenen|onderzocht|uitgezocht)'
const onIt = '(?:er|hier|hierover|ervan)'

/** Headings of several words that ask for a section instead of naming it. */
const sentences: { name: SectionName; pattern: RegExp }[] = [
  {
    name: 'subtopics',
    pattern: anyOf([
      `wat ${will} ${who} (?:nog |graag |allemaal )*${toFind}`,
      `wat ${who} (?:nog |graag |allemaal )*(?:${will} ${toFind}|${toFind} ${will})`,
      `(?:onderzoeks)?vragen die ${who} .{1,40}`,
      `wat (?:weten ${who} (?:nog )?niet|${who} nog niet weten)`,
    ]),
  },
  {
    name: 'organisations',
    pattern: anyOf([
      `bij wie (?:moet|moeten|kan|kun|kunnen) ${who} (?:zijn|terecht)`,
      'wie zijn (?:de )?(?:belangrijkste )?(?:spelers|partijen|betrokkenen|actoren|stakeholders|erbij betrokken)',
      'wie (?:is wie|doet wat|gaat waarover|gaat over wat)',
      'wie (?:gaat|gaan) (?:hier|er)over|wie (?:zit|zitten|schuiven|schuift) (?:er )?aan tafel',
      `wie (?:weet|weten) (?:${onIt} )?(?:meer|alles)(?: (?:van|over|hiervan|hierover|ervan))?`,
      `(?:met )?wie (?:te |${will} ${who} |${who} ${will} |${will} )?${toSpeak}(?: ${who})?`,
      '(?:organisaties|instanties|instellingen|partijen) die (?:u|je|jou|jullie|ons|we|wij|hier\\w*|er|meer) .{1,60}',
      'gesprekspartners|contacten',
    ]),
  },
  {
    name: 'sources',
    pattern: anyOf([
      `(?:meer|verder|(?:om )?verder te|wat te|wat ${will} ${who}) lezen|lees (?:meer|ook|verder)|further reading`,
      '(?:(?:nuttige|handige|interessante|relevante) )?links|meer weten(?: over .{1,60})?',
      `wat (?:is|ligt|staat) (?:er )?al(?: ${known})?|wat er al (?:${known} )?(?:is|ligt|staat)`,
      `waar (?:vind|vinden|haal|halen) ${who} (?:het|dit|dat|meer|cijfers|data|(?:meer )?informatie)(?: vandaan)?|waar (?:staat|staan) (?:het|dit|dat|alles|cijfers)`,
      '(?:bronnen|literatuur|publicaties|rapporten) (?:over|rond|rondom) .{1,60}',
    ]),
  },
]

function anyOf(patterns: string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`)
}

function wordSet(words: string): Set<string> {
  return new Set(words.split(' '))
}
