import type { Heading, ListItem, RootContent, TableRow } from 'mdast'
import { normaliseName } from '@/domain/organisations/normalise-name'
import { splitSentences } from '@/domain/sentences/split-sentences'
import { paragraphsIn } from '../rows/entry-item'
import type { PartCollection } from '@/domain/topics/content-collections'
import { organisationColumns } from '../organisations/organisation-columns'
import { isRecognised } from '../rows/read-columns'
import { sourceColumns } from '../sources/source-columns'
import { hasLink, wordsIn } from '../words/node-words'
import type { Reading } from '../reading'
import { namesSources, sectionNamed, type SectionName } from './section-named'
import { partOf } from './tables-as-sections'
import { toPlainText } from '../words/to-plain-text'

/** The introduction is all before the first other section, and what stands under headings that mean nothing here. */
type Sections = Record<SectionName, RootContent[]>

/** Divides a document by its headings of the first and second level. Sections of one name are joined. */
export function readSections(options: { nodes: RootContent[]; title: string; reading: Reading }): Sections {
  const { nodes, title, reading } = options
  const sections: Sections = { intro: [], subtopics: [], organisations: [], sources: [] }
  const seen = new Map<SectionName, Heading>()
  const headings = namesOf({ nodes, reading })
  const bare = headingsWithoutText({ nodes, headings })
  let open: Open = { name: 'intro', depth: 2, flat: false }
  for (const [index, node] of nodes.entries()) {
    const heading = node.type === 'heading' ? headings.get(node) : undefined
    if (node.type !== 'heading') sections[open.name].push(node)
    else if (!heading) {
      if (open.name === 'intro' && bare.has(node)) reportBare({ node, reading })
      else sections[open.name].push(node)
    } else if (heading.name) {
      open = { name: heading.name, depth: node.depth, flat: false }
      seen.set(heading.name, node)
    } else if (heading.words === '' || normaliseName(heading.words) === normaliseName(title)) continue
    else if (isWithin({ node, open, section: sections[open.name] })) {
      if (node.depth === open.depth) {
        open.flat = true
        reportFlat({ words: heading.words, node, reading })
      }
      sections[open.name].push(node)
    } else {
      const next = nodes[index + 1]
      open = { name: 'intro', depth: 2, flat: false }
      if (!bare.has(node)) {
        reportUnknown({ words: heading.words, node, reading })
        sections.intro.push(node)
      } else if (next?.type === 'heading' && next.depth > node.depth && !headings.get(next)?.name)
        reportBare({ node, reading })
    }
  }
  reportMissing({ sections, seen, reading })
  if (seen.has('subtopics')) return sections
  const questions = sections.intro.filter(asksOnly)
  return {
    ...sections,
    intro: sections.intro.filter((node) => !questions.includes(node)),
    subtopics: [...questions, ...sections.subtopics],
  }
}

/** Whether a block is two questions or more and nothing else, which no introduction is where a document asks nothing else. */
function asksOnly(node: RootContent): boolean {
  if (node.type !== 'paragraph' && node.type !== 'list') return false
  const sentences = paragraphsIn(node).flatMap((paragraph) => splitSentences(wordsIn(paragraph)))
  return sentences.length > 1 && sentences.every(({ question }) => question)
}

interface Open {
  name: SectionName
  /** Level of its heading. */
  depth: number
  /** Its parts have headings of its own level. */
  flat: boolean
}

interface NamedHeading {
  words: string
  name: SectionName | null
}

/**
 * The headings that may divide the document: those of the first and second level, or where none of these is a section
 * those of the level on which sections begin, and a deeper one above a table where no other has its name. What is in them is reported by whoever reads them as text.
 */
function namesOf({ nodes, reading }: { nodes: RootContent[]; reading: Reading }): Map<Heading, NamedHeading> {
  const silent = { ...reading, report: () => {} }
  const named = nodes.flatMap((node, index) => {
    if (node.type !== 'heading') return []
    const words = toPlainText({ nodes: node.children, reading: silent })
    const below = nodes[index + 1]
    return [{ node, words, name: sectionNamed(words), below }]
  })
  const level = levelOf(named.flatMap(({ node, name }) => (name && name !== 'intro' ? [node.depth] : [])))
  const first = new Set(named.flatMap(({ node, name }) => (node.depth === 1 && name ? [name] : [])))
  const nameOf = ({ node, name, ...heading }: (typeof named)[number]): SectionName | null => {
    if (name === null) {
      if (first.size === 0 && namesLinks(heading)) return 'sources'
      return node.depth === level ? sectionOfTable(heading.below) : null
    }
    return node.depth > 1 && first.size > 1 && first.has(name) ? null : name
  }
  const main = named
    .filter(({ node }) => node.depth <= level)
    .map((heading) => ({ ...heading, name: nameOf(heading) }))
  const deeper = named.filter(
    ({ node, name, below }) =>
      node.depth > level && below?.type === 'table' && name && !main.some((other) => other.name === name),
  )
  return new Map([...main, ...deeper].map(({ node, words, name }) => [node, { words, name }]))
}

/** Whose rows a table has, where the header tells more than one of its columns. */
function sectionOfTable(below: RootContent | undefined): PartCollection | null {
  if (below?.type !== 'table') return null
  const words = below.children[0]?.children.map((cell) => wordsIn(cell)) ?? []
  const part = partOf(below)
  if (part !== 'organisations' && part !== 'sources') return null
  const columns = (part === 'organisations' ? organisationColumns(words) : sourceColumns(words)).filter(
    isRecognised,
  )
  return columns.length > 1 && columns.some(({ role }) => role === 'name' || role === 'title') ? part : null
}

/** Whether a heading names a sort of sources, and half of the rows or items below it at least have a link. */
function namesLinks({ words, below }: { words: string; below: RootContent | undefined }): boolean {
  if (!namesSources(words) || (below?.type !== 'table' && below?.type !== 'list')) return false
  const rows: (ListItem | TableRow)[] = below.type === 'table' ? below.children.slice(1) : below.children
  return (
    rows.filter((row) => hasLink(row)).length * 2 >= rows.length &&
    !rows.some((row) => wordsIn(row).endsWith('?'))
  )
}

/** The level down to which headings divide: the second, unless two sections or more are all deeper. */
function levelOf(depths: number[]): number {
  const highest = Math.min(...depths)
  return highest > 2 && depths.filter((depth) => depth === highest).length > 1 ? highest : 2
}

/** Whether a heading without a meaning of its own divides the section that it stands in. */
function isWithin(options: { node: Heading; open: Open; section: RootContent[] }): boolean {
  const { node, open, section } = options
  if (open.name === 'intro') return false
  if (node.depth > open.depth) return true
  return (
    open.name === 'subtopics' &&
    node.depth === open.depth &&
    (open.flat || section.every(({ type }) => type === 'thematicBreak'))
  )
}

/** The headings with no text up to the next of their level or of a section. */
function headingsWithoutText(options: {
  nodes: RootContent[]
  headings: Map<Heading, NamedHeading>
}): Set<Heading> {
  const bare = new Set<Heading>()
  // A heading has text below it where its depth is less than this.
  let reach = 0
  for (const node of options.nodes.toReversed()) {
    if (node.type === 'heading') {
      if (node.depth >= reach) bare.add(node)
      reach = options.headings.get(node)?.name ? 0 : Math.min(reach, node.depth)
    } else if (node.type !== 'thematicBreak') reach = Infinity
  }
  return bare
}

function reportBare({ node, reading }: { node: Heading; reading: Reading }): void {
  const words = toPlainText({ nodes: node.children, reading })
  const message = `Onder “${words}” staat geen tekst; die kop is weggelaten.`
  reading.report({ rule: 'unknown-section', ...reading.place(node), message })
}

function reportFlat({ words, node, reading }: { words: string; node: Heading; reading: Reading }): void {
  const message = `De kop “${words}” is van hetzelfde niveau als die van het onderdeel; hij is als onderwerp gelezen.`
  reading.report({ rule: 'markup', ...reading.place(node), message, proposal: `#### ${words}` })
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
