import type { Definition, Nodes, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Problem } from '../../problem'
import { preserveFootnotes } from './preserve-footnotes'
import { limits } from '../limits/limits'
import { inWords, tooLarge } from '../limits/reject-oversized'
import type { Block } from './split-blocks'

export interface Tree {
  nodes: RootContent[]
  /** Addresses of `[label]: address`, by identifier. */
  definitions: Map<string, string>
  /** Blocks joined; offsets of nodes are into this. */
  source: string
  /** Line numbers in the file, by line of the source, from 0. */
  lineNumbers: number[]
}

/**
 * Reads blocks as one tree, a few at a time, since the reader is quadratic in the length of what it is given.
 * Blocks of code and HTML are no part of the format: their lines are read as text.
 */
export function readTree(blocks: Block[]): Tree | Problem {
  const parts = joinBlocks(blocks)
  const first = parts.map((part) => readPart({ part, appendix: '' }))
  const definitions = first.flat().filter((node) => node.type === 'definition')
  const line = blocks[0]?.[0]?.line ?? 1
  if (definitions.length > limits.definitions) {
    const message = `Het document heeft meer dan ${inWords(limits.definitions)} verwijzingen met een label ([1]: …).`
    return tooLarge({ line, message })
  }
  const appendix = definitions.map(toMarkdown).join('\n')
  const again = appendix === '' ? first : parts.map((part) => readPart({ part, appendix }))
  return {
    nodes: again.flat().filter((node) => node.type !== 'definition'),
    definitions: addressesOf(definitions),
    source: parts.map((part) => part.text).join(''),
    lineNumbers: blocks.flatMap((block) => block.map((blockLine) => blockLine.line)),
  }
}

interface Part {
  text: string
  /** Characters and lines of the source before this part. */
  offset: number
  line: number
}

function joinBlocks(blocks: Block[]): Part[] {
  const parts: Part[] = []
  let [offset, line] = [0, 0]
  for (const block of blocks) {
    const text = block.map((blockLine) => blockLine.text).join('')
    const last = parts.at(-1)
    if (last && last.text.length < partLength) last.text += text
    else parts.push({ text, offset, line })
    offset += text.length
    line += block.length
  }
  return parts
}

function readPart({ part, appendix }: { part: Part; appendix: string }): RootContent[] {
  const root = fromMarkdown(appendix === '' ? part.text : `${part.text}\n\n${appendix}`, {
    extensions: [gfmTable(), { disable: { null: ['codeIndented', 'codeFenced', 'htmlFlow'] } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const own = preserveFootnotes(root.children).filter(
    (node) => (node.position?.start.offset ?? 0) < part.text.length,
  )
  for (const node of own) shift({ node, part })
  return own
}

function shift({ node, part }: { node: Nodes; part: Part }): void {
  for (const point of node.position ? [node.position.start, node.position.end] : []) {
    point.line += part.line
    point.offset = (point.offset ?? 0) + part.offset
  }
  if ('children' in node) for (const child of node.children) shift({ node: child, part })
}

function toMarkdown({ label, identifier, url }: Definition): string {
  return `[${label ?? identifier}]: <${url.replace(/[<>\\\s]/g, encodeURIComponent)}>`
}

function addressesOf(definitions: Definition[]): Map<string, string> {
  return new Map(definitions.toReversed().map(({ identifier, url }) => [identifier, url]))
}

const partLength = 1000
