import type { OrganisationType } from '../organisations/organisation-type'

/**
 * The types of the guide that go with what the register calls a body, the usual one first. The register knows how a
 * body was instituted, not what it does: an independent body may carry out, supervise or study. None where the words
 * say too little, as of a part of another body.
 */
export function typesOfKinds(kinds: string[]): OrganisationType[] {
  const words = kinds.map((kind) => kind.trim().toLowerCase())
  return [
    ...new Set(
      kindTypes.filter(({ kind }) => words.some((word) => kind.test(word))).flatMap(({ types }) => types),
    ),
  ]
}

/** What says most comes first: an inspectorate that is an independent body too is an inspectorate. */
const kindTypes: { kind: RegExp; types: OrganisationType[] }[] = [
  { kind: /^ministerie$/, types: ['ministerie'] },
  { kind: /^inspectie/, types: ['toezichthouder-of-adviesorgaan'] },
  { kind: /^(rechterlijke instantie|rechtspraak|rechtbank|gerechtshof)/, types: ['rechtspraak'] },
  { kind: /^openbaar ministerie/, types: ['rechtspraak', 'overheid-overig'] },
  {
    kind: /^(externe commissie|interdepartementale commissie|adviescollege)/,
    types: ['toezichthouder-of-adviesorgaan'],
  },
  {
    kind: /^(hoog college van staat|provinciale rekenkamer)/,
    types: ['overheid-overig', 'toezichthouder-of-adviesorgaan', 'rechtspraak'],
  },
  {
    kind: /^agentschap/,
    types: ['uitvoeringsorganisatie', 'toezichthouder-of-adviesorgaan', 'kennisinstelling'],
  },
  {
    kind: /^(zelfstandig bestuursorgaan|zbo)/,
    types: [
      'uitvoeringsorganisatie',
      'toezichthouder-of-adviesorgaan',
      'kennisinstelling',
      'rechtspraak',
      'overheid-overig',
    ],
  },
  { kind: /^(politie|brandweer)/, types: ['overheid-overig', 'uitvoeringsorganisatie'] },
  {
    kind: /^(gemeente|provincie|waterschap|openbaar lichaam|kabinet van de koning|caribisch)/,
    types: ['overheid-overig'],
  },
  {
    kind: /^(gemeenschappelijke regeling|grensoverschrijdend|regionaal samenwerkingsorgaan)/,
    types: ['overheid-overig', 'uitvoeringsorganisatie'],
  },
]
