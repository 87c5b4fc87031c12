import type { Heading, RootContent } from 'mdast'
import type { PartCollection } from '@/domain/topics/content-collections'
import { normaliseName } from '@/domain/organisations/normalise-name'
import { wordsIn } from '../words/node-words'
import type { Reading } from '../reading'
import { sectionNamed } from './section-named'

/**
 * The blocks of a document whose subtopics are its chapters: each with sections of its own, or, where no section is there
 * for them, each asking something. They become the section of subtopics, and what stands in their own sections goes to
 * those of the whole document.
 */
export function arrangeChapters(options: {
  nodes: RootContent[]
  title: string
  reading: Reading
}): RootContent[] {
  const { nodes, reading } = options
  const chapters = findChapters(options)
  if (chapters.length === 0) return nodes
  const parts: Record<PartCollection, RootContent[]> = { subtopics: [], organisations: [], sources: [] }
  for (const chapter of chapters) {
    report({ heading: chapter.heading, reading })
    parts.subtopics.push({ ...chapter.heading, depth: 4 })
    const depth = sectionDepth(chapter.nodes) ?? 0
    let open: PartCollection = 'subtopics'
    for (const node of chapter.nodes) {
      const name = node.type === 'heading' ? sectionNamed(wordsIn(node)) : null
      if (name !== null && name !== 'intro') open = name
      else {
        if (node.type === 'heading' && node.depth <= depth) open = 'subtopics'
        parts[open].push(node)
      }
    }
  }
  const taken = new Set(chapters.flatMap(({ heading, nodes: own }): RootContent[] => [heading, ...own]))
  const rest = nodes.filter((node) => !taken.has(node))
  const first = rest.findIndex((node) => node.type === 'heading' && isPart(node))
  const ahead = first === -1 ? rest : rest.slice(0, first)
  return [
    ...ahead,
    ...sectionNames.flatMap(({ name, title }) =>
      parts[name].length === 0 ? [] : [sectionHeading(title), ...parts[name]],
    ),
    ...rest.slice(ahead.length),
  ]
}

interface Chapter {
  heading: Heading
  nodes: RootContent[]
}

function findChapters(options: { nodes: RootContent[]; title: string }): Chapter[] {
  const { nodes, title } = options
  const headings = nodes.filter((node) => node.type === 'heading')
  const isTitle = (heading: Heading): boolean => normaliseName(wordsIn(heading)) === normaliseName(title)
  const levels = [1, 2, 3].map((depth) =>
    headings.filter((node) => node.depth === depth && !isTitle(node) && sectionNamed(wordsIn(node)) === null),
  )
  for (const level of levels) {
    const chapters = level.map((heading) => ({ heading, nodes: below({ heading, nodes }) }))
    const divided = chapters.filter((chapter) => sectionDepth(chapter.nodes) !== null)
    if (divided.length > 1) return divided
  }
  return headings.some((node) => sectionNamed(wordsIn(node)) === 'subtopics') ? [] : asking({ nodes, levels })
}

/** Chapters that ask something, on the level of the other sections, or where there are none on the first that has some. */
function asking({ nodes, levels }: { nodes: RootContent[]; levels: Heading[][] }): Chapter[] {
  const sections = nodes.filter((node) => node.type === 'heading').filter(isPart)
  const depth = Math.min(...sections.map((node) => node.depth))
  const fitting = sections.length === 0 ? levels : levels.slice(depth - 1, depth)
  return fitting.map((level) => askingOn({ level, nodes })).find((found) => found.length > 0) ?? []
}

function askingOn({ level, nodes }: { level: Heading[]; nodes: RootContent[] }): Chapter[] {
  return level
    .map((heading) => ({ heading, nodes: below({ heading, nodes }) }))
    .filter(
      (chapter) =>
        chapter.nodes.some(asks) || (wordsIn(chapter.heading).endsWith('?') && chapter.nodes.length > 0),
    )
}

function asks(node: RootContent): boolean {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return /\?(?:\s|$)/.test(wordsIn(node))
  return 'children' in node && node.children.some((child) => asks(child))
}

/** What stands below a heading, up to the next of its level or a higher one. */
function below({ heading, nodes }: { heading: Heading; nodes: RootContent[] }): RootContent[] {
  const from = nodes.indexOf(heading) + 1
  const length = nodes.slice(from).findIndex((node) => node.type === 'heading' && node.depth <= heading.depth)
  return length === -1 ? nodes.slice(from) : nodes.slice(from, from + length)
}

/** The level of the sections in a chapter; `null` where it has none. */
function sectionDepth(nodes: RootContent[]): number | null {
  return nodes.find((node): node is Heading => node.type === 'heading' && isPart(node))?.depth ?? null
}

function isPart(heading: Heading): boolean {
  const name = sectionNamed(wordsIn(heading))
  return name !== null && name !== 'intro'
}

function report({ heading, reading }: { heading: Heading; reading: Reading }): void {
  const message = `Het hoofdstuk “${wordsIn(heading)}” is als onderwerp gelezen.`
  reading.report({ rule: 'markup', ...reading.place(heading), message, proposal: `#### ${wordsIn(heading)}` })
}

function sectionHeading(title: string): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }
}

const sectionNames: { name: PartCollection; title: string }[] = [
  { name: 'subtopics', title: 'Onderwerpen' },
  { name: 'organisations', title: 'Organisaties' },
  { name: 'sources', title: 'Bronnen' },
]
