import type { PartCollection } from '@/domain/topics/content-collections'

import { normaliseName } from '../plan/normalise-name'

export type SectionName = 'intro' | PartCollection

/** The section that a heading opens: "Bronnen", "3. Relevante bronnen en rapporten". `null` for any other heading. */
export function sectionNamed(heading: string): SectionName | null {
  const words = normaliseName(heading)
    .split(' ')
    .filter((word) => !beside.has(word) && !/^\d{1,2}$/.test(word))
  if (words.length === 0) return null
  return sections.find(({ called }) => words.every((word) => called.has(word)))?.name ?? null
}

const sections: { name: SectionName; called: Set<string> }[] = [
  { name: 'intro', called: wordSet('inleiding introductie intro') },
  { name: 'subtopics', called: wordSet('onderwerp onderwerpen deelonderwerpen vragen onderzoeksvragen') },
  {
    name: 'organisations',
    called: wordSet(
      'organisatie organisaties instantie instanties instellingen partijen actoren betrokkenen',
    ),
  },
  {
    name: 'sources',
    called: wordSet('bron bronnen databronnen rapporten onderzoeken publicaties literatuur'),
  },
]

/** Words that name no section by themselves. */
const beside = wordSet(
  'en of and relevante betrokken belangrijke nuttige overige gebruikte aanbevolen onderzoek cijfers data links documenten',
)

function wordSet(words: string): Set<string> {
  return new Set(words.split(' '))
}
