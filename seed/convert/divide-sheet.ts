import type { RootContent, TableRow } from 'mdast'

import { wordsIn } from '../parse/words/node-words'
import { sectionNamed } from '../parse/sections/section-named'

/**
 * The page of a spreadsheet, one table with a row that names each section, as headings with a table below each. A row
 * of one cell above the first of them is the title. Any other block stays what it is.
 */
export function divideSheet(node: RootContent): RootContent[] {
  if (node.type !== 'table' || !node.children.slice(1).some(isSection)) return [node]
  if ((node.children[0]?.children.length ?? 0) < 2) return [node]
  const blocks: RootContent[] = []
  for (const row of node.children) {
    const words = wordsOf(row)
    if (words.length === 0) continue
    const last = blocks.at(-1)
    const isTitle = blocks.length === 0 && words.length === 1 && !isSection(row)
    if (isTitle || isSection(row)) blocks.push(heading({ words: words.join(' '), depth: isTitle ? 1 : 2 }))
    else if (last?.type === 'table') last.children.push(row)
    else blocks.push({ ...node, children: [row] })
  }
  return blocks
}

function isSection(row: TableRow): boolean {
  const [words = '', ...others] = wordsOf(row)
  return words !== '' && others.length === 0 && sectionNamed(words) !== null
}

function wordsOf(row: TableRow): string[] {
  return row.children.map((cell) => wordsIn(cell)).filter((words) => words !== '')
}

function heading({ words, depth }: { words: string; depth: 1 | 2 }): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: words }] }
}
