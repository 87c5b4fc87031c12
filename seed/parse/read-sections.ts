import type { Heading, RootContent } from 'mdast'
import { normaliseName } from '../plan/normalise-name'
import type { Reading } from './reading'
import { toPlainText } from './to-plain-text'

interface Sections {
  /** All before the first section, and what stands under headings that mean nothing here. */
  intro: RootContent[]
  subtopics: RootContent[]
  organisations: RootContent[]
  sources: RootContent[]
}

type SectionName = 'subtopics' | 'organisations' | 'sources'

/** Divides a document by its headings of the first and second level. Sections of one name are joined. */
export function readSections(options: { nodes: RootContent[]; title: string; reading: Reading }): Sections {
  const { nodes, title, reading } = options
  const sections: Sections = { intro: [], subtopics: [], organisations: [], sources: [] }
  const seen = new Map<SectionName, Heading>()
  let current: keyof Sections = 'intro'
  for (const node of nodes) {
    if (node.type !== 'heading' || node.depth > 2) {
      sections[current].push(node)
      continue
    }
    const words = toPlainText({ nodes: node.children, reading })
    const name = sectionNames.get(normaliseName(words))
    if (name) seen.set(name, node)
    else if (normaliseName(words) === normaliseName(title)) continue
    else {
      reportUnknown({ words, node, reading })
      sections.intro.push(node)
    }
    current = name ?? 'intro'
  }
  reportMissing({ sections, seen, reading })
  return sections
}

function reportUnknown({ words, node, reading }: { words: string; node: Heading; reading: Reading }): void {
  const message =
    `“${words}” is geen bekend onderdeel (Onderwerpen, Organisaties, Bronnen); ` +
    'wat eronder staat komt aan het eind van de inleiding.'
  reading.report({ rule: 'unknown-section', ...reading.place(node), message })
}

function reportMissing(options: {
  sections: Sections
  seen: Map<SectionName, Heading>
  reading: Reading
}): void {
  const { sections, seen, reading } = options
  for (const [name, label] of sectionLabels) {
    const heading = seen.get(name)
    if (heading && sections[name].length > 0) continue
    const message = heading ? `Onder “${label}” staat niets.` : `Het onderdeel “${label}” ontbreekt.`
    const place = heading ? reading.place(heading) : { line: 1, column: 1 }
    reading.report({ rule: 'missing-section', ...place, message })
  }
}

const sectionLabels: [SectionName, string][] = [
  ['subtopics', 'Onderwerpen'],
  ['organisations', 'Organisaties'],
  ['sources', 'Bronnen'],
]

const sectionNames = new Map<string, SectionName>([
  ...['onderwerpen', 'onderwerp', 'vragen', 'onderzoeksvragen'].map((word) => [word, 'subtopics'] as const),
  ...['organisaties', 'organisatie', 'instanties', 'betrokken organisaties'].map(
    (word) => [word, 'organisations'] as const,
  ),
  ...['bronnen', 'bron', 'bronnen en rapporten'].map((word) => [word, 'sources'] as const),
])
