import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { splitAtLineEnds } from '../rows/line-items'
import { wordsIn } from '../words/node-words'
import { sectionNamed, type SectionName } from './section-named'
import { splitAtSign } from '../words/split-at-sign'

/**
 * The blocks of a short document, with a line of its own for the name of each section and its content below it, where two
 * or more begin lines: "Organisaties: Molenraad, Windinspectie". Names and titles are items of a list.
 */
export function inlineSections(nodes: RootContent[]): RootContent[] {
  const lines = nodes.flatMap((node) => (node.type === 'paragraph' ? splitAtLineEnds(node.children) : []))
  const found = new Set(lines.flatMap((line) => sectionAhead(line)?.name ?? []))
  if (found.size < 2) return nodes
  return nodes.flatMap((node) => (node.type === 'paragraph' ? divide(node) : [node]))
}

interface SectionAhead {
  name: SectionName
  label: PhrasingContent[]
  rest: PhrasingContent[]
}

/** The section that a line begins with, where its content stands behind it. */
function sectionAhead([first, ...others]: PhrasingContent[]): SectionAhead | null {
  if (first?.type !== 'text') return null
  const [, label = '', rest = ''] = /^([^:]{3,40}):\s+(\S[^]*)$/.exec(first.value) ?? []
  const name = label === '' ? null : sectionNamed(label)
  if (name === null) return null
  return { name, label: [{ ...first, value: label }], rest: [{ ...first, value: rest }, ...others] }
}

function divide(node: Paragraph): RootContent[] {
  const lines = splitAtLineEnds(node.children)
  if (!lines.some((line) => sectionAhead(line))) return [node]
  return lines.flatMap((line): RootContent[] => {
    const section = sectionAhead(line)
    if (!section) return [toParagraph({ nodes: line, of: node })]
    return [toParagraph({ nodes: section.label, of: node }), contentOf({ section, of: node })]
  })
}

function contentOf({ section, of }: { section: SectionAhead; of: Paragraph }): RootContent {
  const { name, rest } = section
  const words = wordsIn(rest)
  const sign = words.includes(';') ? ';' : ','
  const isList = words.includes(sign) && (name === 'organisations' || (name === 'sources' && sign === ';'))
  if (!isList) return toParagraph({ nodes: rest, of })
  return {
    type: 'list',
    position: of.position,
    children: splitAtSign({ nodes: rest, sign }).map((nodes) => ({
      type: 'listItem',
      position: of.position,
      children: [toParagraph({ nodes, of })],
    })),
  }
}

function toParagraph({ nodes, of }: { nodes: PhrasingContent[]; of: Paragraph }): Paragraph {
  return { type: 'paragraph', children: nodes, position: nodes[0]?.position ?? of.position }
}
